package org.couplet.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.diag.Span;
import org.couplet.lang.Side;
import org.couplet.model.SectionId;
import org.couplet.pair.BlockPair;
import org.couplet.pair.PairedSection;
import org.couplet.pair.Pairing;

/** Which pair of blocks a place in a source file belongs to. */
public final class PlacedPairs {

  private final Map<String, List<Placed>> byFile = new HashMap<>();

  /**
   * A pair, and on which side of it a place is.
   *
   * @param block where that side of the pair was written
   */
  public record Placed(SectionId section, BlockPair pair, Side side, Span block) {}

  private PlacedPairs() {}

  /** The pairs of a brochure, by where they stand. */
  public static PlacedPairs of(Pairing pairing) {
    PlacedPairs placed = new PlacedPairs();
    for (PairedSection section : pairing.sections()) {
      placed.add(section.section().id(), section.title());
      section.blocks().forEach(pair -> placed.add(section.section().id(), pair));
    }
    return placed;
  }

  private void add(SectionId section, BlockPair pair) {
    for (Side side : Side.values()) {
      pair.of(side)
          .ifPresent(
              block ->
                  byFile
                      .computeIfAbsent(block.span().file().path(), path -> new ArrayList<>())
                      .add(new Placed(section, pair, side, block.span())));
    }
    pair.parts().forEach(part -> add(section, part));
  }

  /** The innermost pair that a place is in. */
  public Optional<Placed> at(Span place) {
    Optional<Placed> best = Optional.empty();
    for (Placed placed : byFile.getOrDefault(place.file().path(), List.of())) {
      Span block = placed.block;
      if (block.start() <= place.start()
          && place.end() <= block.end()
          && best.filter(b -> length(b.block) < length(block)).isEmpty()) {
        best = Optional.of(placed);
      }
    }
    return best;
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }
}
