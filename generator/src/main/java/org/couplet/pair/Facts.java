package org.couplet.pair;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.lang.Language;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;
import org.couplet.quantity.Mention;
import org.couplet.quantity.Moment;
import org.couplet.quantity.Quantity;
import org.couplet.quantity.Reading;

/**
 * What the counterparts of blocks in another language should have too: links, pictures, notes,
 * numbers, terms, names, and what was confirmed. Read only where the order of blocks leaves a
 * doubt.
 */
final class Facts {

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]+");

  private static final List<String> MARKS = List.of("“\"「«„", ";；؛", ":：", "?？؟", "(（", "!！");

  private final List<? extends Block> blocks;
  private final Language language;
  private final List<List<String>> terms;
  private final Function<Block, List<String>> names;
  private final Map<Integer, Set<String>> known = new HashMap<>();

  /**
   * @param names the hashes under which a block is known to the other side
   */
  Facts(List<? extends Block> blocks, Clues clues, Side side, Function<Block, List<String>> names) {
    this.blocks = blocks;
    this.language = clues.languages().of(side);
    this.terms = clues.terms().stream().map(term -> term.forms().of(side)).toList();
    this.names = names;
  }

  /** The facts of one block; of a heading, those of what stands below it too. */
  Set<String> at(int index) {
    return known.computeIfAbsent(index, this::read);
  }

  private Set<String> read(int index) {
    Set<String> facts = new LinkedHashSet<>();
    int next = index;
    do {
      Block block = blocks.get(next);
      addFacts(block, facts);
      names.apply(block).forEach(name -> facts.add("=" + name));
      next++;
    } while (blocks.get(index).kind() == Block.Kind.HEADING
        && next < blocks.size()
        && blocks.get(next).kind() != Block.Kind.HEADING);
    return facts;
  }

  private void addFacts(Block block, Set<String> facts) {
    addFacts(block.content(), facts);
    if (block instanceof Block.ItemList list) {
      list.items().forEach(item -> addFacts(item, facts));
    } else if (block instanceof Block.Item item) {
      item.children().forEach(child -> addFacts(child, facts));
    } else if (block instanceof Block.Figure figure) {
      facts.add("!" + figure.file());
    }
  }

  private void addFacts(Markup markup, Set<String> facts) {
    for (Segment segment : markup.segments()) {
      if (segment instanceof Segment.Href href) {
        facts.add("(" + BlockHash.address(href.target()));
      } else if (segment instanceof Segment.InlinePicture picture) {
        facts.add("!" + picture.file());
      } else if (segment instanceof Segment.NoteReference note) {
        facts.add("^" + note.label());
      }
    }
    for (Mention mention : Reading.of(markup.text(), language).mentions()) {
      if (mention instanceof Quantity quantity) {
        addNumber(quantity.value().stripTrailingZeros().toPlainString(), facts);
        addDigits(quantity.value(), facts);
      } else if (mention instanceof Moment moment) {
        moment.year().ifPresent(year -> addNumber(Integer.toString(year), facts));
        moment.month().ifPresent(month -> facts.add("#m" + month));
        moment.day().ifPresent(day -> addNumber(Integer.toString(day), facts));
      } else {
        facts.add("@" + mention.written().toLowerCase(Locale.ROOT));
      }
    }
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).stream().anyMatch(markup.text()::contains)) {
        facts.add("%" + i);
      }
    }
    addMarks(markup.text(), facts);
    Matcher name = NAME.matcher(markup.text());
    while (name.find()) {
      facts.add("@" + name.group().toLowerCase(Locale.ROOT));
    }
  }

  /** Marks that translators keep: how many of each. */
  private static void addMarks(String text, Set<String> facts) {
    for (String marks : MARKS) {
      long count = text.chars().filter(c -> marks.indexOf(c) >= 0).count();
      if (count > 0) {
        facts.add("|" + marks + count);
      }
    }
  }

  /** A sum that is off by a power of ten is still that sum. */
  private static void addDigits(BigDecimal value, Set<String> facts) {
    String digits = value.stripTrailingZeros().unscaledValue().toString();
    if (digits.length() > 1) {
      facts.add("~" + digits);
    }
  }

  /** One is as often a word as a number. */
  private static void addNumber(String value, Set<String> facts) {
    if (!value.equals("1")) {
      facts.add("#" + value);
    }
  }
}
