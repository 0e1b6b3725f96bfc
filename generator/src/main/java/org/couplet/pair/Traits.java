package org.couplet.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.model.Block;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;

/**
 * What a block has that its counterpart in another language should have too.
 *
 * @param id the id that the author gave
 * @param key what names it within its kind: a figure's file, a footnote's label
 * @param length how long it would be in Latin letters
 * @param facts links, pictures, notes, numbers and names in it
 */
record Traits(
    Block.Kind kind,
    int level,
    Optional<String> id,
    Optional<String> key,
    String hash,
    double length,
    Set<String> facts) {

  private static final int LETTERS_PER_HAN = 3;
  private static final Pattern FACT =
      Pattern.compile("(?<number>[0-9]+(?:[.,][0-9]+)*)|(?<name>[A-Z][A-Za-z]+)");

  /**
   * The traits of a sequence of blocks; a heading's facts are also those of what stands below it.
   *
   * @param names the hashes under which a block is known to the other side
   */
  static List<Traits> of(List<? extends Block> blocks, Function<Block, List<String>> names) {
    List<Traits> traits = new ArrayList<>();
    Set<String> below = new LinkedHashSet<>();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block block = blocks.get(i);
      Traits own = of(block);
      names.apply(block).forEach(name -> own.facts.add("=" + name));
      below.addAll(own.facts);
      if (block.kind() == Block.Kind.HEADING) {
        traits.add(own.with(below));
        below.clear();
      } else {
        traits.add(own);
      }
    }
    Collections.reverse(traits);
    return traits;
  }

  private static Traits of(Block block) {
    String text = BlockText.of(block);
    Set<String> facts = new LinkedHashSet<>();
    addFacts(block, facts);
    return new Traits(
        block.kind(),
        block instanceof Block.Heading heading ? heading.level() : 0,
        block.origin().id(),
        key(block),
        BlockHash.of(block),
        length(text),
        facts);
  }

  private Traits with(Set<String> below) {
    return new Traits(kind, level, id, key, hash, length, new LinkedHashSet<>(below));
  }

  private static Optional<String> key(Block block) {
    if (block instanceof Block.Figure figure) {
      return Optional.of(figure.file());
    }
    return block instanceof Block.Footnote note ? Optional.of(note.label()) : Optional.empty();
  }

  private static double length(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .map(c -> Character.isIdeographic(c) ? LETTERS_PER_HAN : 1)
        .sum();
  }

  private static void addFacts(Block block, Set<String> facts) {
    addFacts(block.content(), facts);
    if (block instanceof Block.ItemList list) {
      list.items().forEach(item -> addFacts(item, facts));
    } else if (block instanceof Block.Item item) {
      item.children().forEach(child -> addFacts(child, facts));
    } else if (block instanceof Block.Figure figure) {
      facts.add("!" + figure.file());
    }
  }

  private static void addFacts(Markup markup, Set<String> facts) {
    for (Segment segment : markup.segments()) {
      if (segment instanceof Segment.Href href) {
        facts.add("(" + BlockHash.address(href.target()));
      } else if (segment instanceof Segment.InlinePicture picture) {
        facts.add("!" + picture.file());
      } else if (segment instanceof Segment.NoteReference note) {
        facts.add("^" + note.label());
      }
    }
    Matcher matcher = FACT.matcher(markup.text());
    while (matcher.find()) {
      String number = matcher.group("number");
      facts.add(
          number != null
              ? "#" + number.replace(",", "")
              : "@" + matcher.group("name").toLowerCase(Locale.ROOT));
    }
  }
}
