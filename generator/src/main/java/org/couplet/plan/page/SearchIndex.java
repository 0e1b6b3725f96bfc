package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.Section;
import org.couplet.pair.BlockPair;
import org.couplet.pair.PairedSection;
import org.couplet.plan.text.Json;

/**
 * Every passage that a language has of its own, for the search page: a script that assigns {@code
 * coupletIndex}, so that it can be loaded from disk, where nothing can be fetched. An array of
 * sections {@code [file, title, parts]}, a part {@code [anchor, heading, passages]}, a passage
 * {@code [anchor, text]}. The text is whole, because Chinese has no words to make a list of: it is
 * searched for what was typed.
 */
public final class SearchIndex {
  private SearchIndex() {}

  /**
   * A passage and where it stands.
   *
   * @param anchor in the section's page
   */
  record Found(Section section, String anchor, String text) {}

  /** The script of a language. */
  public static String script(Atlas atlas, Side side) {
    List<String> sections = new ArrayList<>();
    for (PairedSection paired : atlas.pairing().sections()) {
      paired.section().texts().of(side).ifPresent(text -> sections.add(section(paired, side)));
    }
    return "self.coupletIndex=[" + String.join(",\n", sections) + "];\n";
  }

  /** The passages of a section in reading order, titles included. */
  static List<Found> passages(PairedSection paired, Side side) {
    List<Found> found = new ArrayList<>();
    Outline outline = Outline.of(paired);
    for (Outline.Part part : outline.all()) {
      for (BlockPair pair : pairs(part)) {
        addAll(found, paired.section(), pair, side);
      }
    }
    outline.notes().forEach(note -> addAll(found, paired.section(), note, side));
    return found;
  }

  private static String section(PairedSection paired, Side side) {
    Outline outline = Outline.of(paired);
    List<String> parts = new ArrayList<>();
    for (Outline.Part part : outline.all()) {
      List<BlockPair> pairs = pairs(part);
      String heading = text(pairs.get(0), side).orElse("");
      parts.add(part(paired, part.anchor(), heading, pairs.subList(1, pairs.size()), side));
    }
    if (!outline.notes().isEmpty()) {
      parts.add(part(paired, outline.notes().get(0).anchor(), "", outline.notes(), side));
    }
    String title = text(paired.title(), side).orElse("");
    return Json.array(
        List.of(
            Json.string(paired.section().id() + ".html"), Json.string(title), Json.array(parts)));
  }

  private static String part(
      PairedSection paired, String anchor, String heading, List<BlockPair> pairs, Side side) {
    List<Found> found = new ArrayList<>();
    pairs.forEach(pair -> addAll(found, paired.section(), pair, side));
    List<String> passages =
        found.stream()
            .map(f -> Json.array(List.of(Json.string(f.anchor()), Json.string(f.text()))))
            .toList();
    return Json.array(List.of(Json.string(anchor), Json.string(heading), Json.array(passages)));
  }

  /** The heading, its second line, then the blocks. */
  private static List<BlockPair> pairs(Outline.Part part) {
    List<BlockPair> pairs = new ArrayList<>();
    pairs.add(part.heading().pair());
    part.heading().deck().ifPresent(pairs::add);
    for (Outline.Entry entry : part.blocks()) {
      pairs.add(entry.pair());
      entry.deck().ifPresent(pairs::add);
    }
    return pairs;
  }

  private static void addAll(List<Found> found, Section section, BlockPair pair, Side side) {
    text(pair, side).ifPresent(text -> found.add(new Found(section, pair.anchor(), text)));
    pair.parts().forEach(part -> addAll(found, section, part, side));
  }

  private static Optional<String> text(BlockPair pair, Side side) {
    return pair.of(side)
        .map(Block::content)
        .map(words -> words.text().strip())
        .filter(t -> !t.isEmpty());
  }
}
