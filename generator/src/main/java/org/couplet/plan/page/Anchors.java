package org.couplet.plan.page;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.Markup;
import org.couplet.pair.BlockPair;
import org.couplet.pair.PairedSection;

/**
 * The ids of a section that links may name, each with the id that pages carry: an id given in one
 * language only serves both, and the second line of a heading is reached through the heading.
 */
public final class Anchors {
  /** Those of a section that is not there. */
  public static final Anchors NONE = new Anchors();

  private final Map<String, String> carried = new TreeMap<>();
  private final NavigableSet<String> headings = new TreeSet<>();

  private Anchors() {}

  /** The ids of a section. */
  public static Anchors of(PairedSection section) {
    Anchors anchors = new Anchors();
    Outline outline = Outline.of(section);
    for (Outline.Part part : outline.all()) {
      anchors.add(part.heading());
      part.blocks().forEach(anchors::add);
    }
    outline.notes().forEach(note -> anchors.add(note, note.anchor()));
    return anchors;
  }

  /** The id that pages carry for the id that a link names. */
  public Optional<String> find(String id) {
    return Optional.ofNullable(carried.get(id));
  }

  /** The id that pages carry for the heading of that id. */
  public Optional<String> heading(String id) {
    return find(id).filter(headings::contains);
  }

  /** Every id that a link may name, sorted. */
  public List<String> all() {
    return List.copyOf(carried.keySet());
  }

  /** The ids of headings, sorted: what an author would want to link to. */
  public List<String> ofHeadings() {
    return List.copyOf(headings);
  }

  private void add(Outline.Entry entry) {
    String anchor = entry.pair().anchor();
    add(entry.pair(), anchor);
    entry.deck().ifPresent(deck -> add(deck, anchor));
  }

  private void add(BlockPair pair, String id) {
    carried.put(pair.anchor(), id);
    if (pair.any() instanceof Block.Heading) {
      headings.add(id);
    }
    for (Side side : Side.values()) {
      pair.of(side).ifPresent(block -> addOwn(block, id));
    }
    pair.parts().forEach(part -> add(part, part.anchor()));
  }

  private void addOwn(Block block, String id) {
    block.origin().id().ifPresent(own -> carried.putIfAbsent(own, id));
    for (Markup.Segment segment : block.content().segments()) {
      if (segment instanceof Markup.Segment.Anchor anchor) {
        carried.putIfAbsent(anchor.id(), anchor.id());
      }
    }
  }
}
