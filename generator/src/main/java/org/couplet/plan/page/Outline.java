package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.model.Block;
import org.couplet.pair.BlockPair;
import org.couplet.pair.PairedSection;

/**
 * A section's blocks, gathered under its second-level headings.
 *
 * @param opening what stands under the title, before the first of them
 * @param parts what stands under each
 * @param notes footnotes
 */
record Outline(Part opening, List<Part> parts, List<BlockPair> notes) {
  private static final int PART_LEVEL = 2;

  Outline {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /** A heading and what stands under it. */
  record Part(Entry heading, List<Entry> blocks) {
    Part {
      blocks = List.copyOf(blocks);
    }

    /** The anchor of its heading. */
    String anchor() {
      return heading.pair().anchor();
    }

    /** Whether a heading of that id stands in it. */
    boolean holds(String heading) {
      return anchor().equals(heading)
          || blocks.stream().anyMatch(entry -> entry.pair().anchor().equals(heading));
    }
  }

  /** A block; {@code deck} is its second line, where it is a heading that has one. */
  record Entry(BlockPair pair, Optional<BlockPair> deck) {}

  /** The outline of a section. */
  static Outline of(PairedSection section) {
    List<BlockPair> notes =
        section.blocks().stream().filter(pair -> pair.any() instanceof Block.Footnote).toList();
    List<Entry> entries = entries(section);
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= entries.size(); i++) {
      if (i == entries.size() || opensPart(entries.get(i))) {
        parts.add(new Part(entries.get(start), entries.subList(start + 1, i)));
        start = i;
      }
    }
    return new Outline(parts.get(0), parts.subList(1, parts.size()), notes);
  }

  /** The opening, then the parts. */
  List<Part> all() {
    List<Part> all = new ArrayList<>();
    all.add(opening);
    all.addAll(parts);
    return all;
  }

  private static List<Entry> entries(PairedSection section) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(section.title(), Optional.empty()));
    for (BlockPair pair : section.blocks()) {
      Entry last = entries.get(entries.size() - 1);
      if (isDeck(pair) && last.pair().any() instanceof Block.Heading && last.deck().isEmpty()) {
        entries.set(entries.size() - 1, new Entry(last.pair(), Optional.of(pair)));
      } else if (!(pair.any() instanceof Block.Footnote)) {
        entries.add(new Entry(pair, Optional.empty()));
      }
    }
    return entries;
  }

  private static boolean isDeck(BlockPair pair) {
    return pair.any() instanceof Block.Paragraph paragraph
        && paragraph.role() == Block.Paragraph.Role.DECK;
  }

  private static boolean opensPart(Entry entry) {
    return entry.pair().any() instanceof Block.Heading heading && heading.level() <= PART_LEVEL;
  }
}
