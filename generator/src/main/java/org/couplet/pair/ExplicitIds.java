package org.couplet.pair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.Markup;

/** The ids that authors gave in one section; clashes and names that are not theirs are reported. */
final class ExplicitIds {

  /** Who uses an id: a block, and on which sides; or a place inside one. */
  private record Use(Match match, boolean inside, Side side, Span span) {

    boolean answers(Use other) {
      return side != other.side && match.equals(other.match) && inside == other.inside;
    }
  }

  private final Map<String, List<Use>> uses = new LinkedHashMap<>();
  private final Diagnostics found;

  private ExplicitIds(Diagnostics found) {
    this.found = found;
  }

  static Set<String> of(Match title, List<Match> matches, Diagnostics found) {
    ExplicitIds ids = new ExplicitIds(found);
    for (Side side : Side.values()) {
      ids.add(title, side);
      matches.forEach(match -> ids.add(match, side));
    }
    return new TreeSet<>(ids.uses.keySet());
  }

  private void add(Match match, Side side) {
    Optional<Block> block = match.blocks().of(side);
    if (block.isPresent()) {
      block
          .get()
          .origin()
          .id()
          .ifPresent(id -> add(id, new Use(match, false, side, block.get().span())));
      for (Markup.Segment segment : block.get().content().segments()) {
        if (segment instanceof Markup.Segment.Anchor anchor) {
          add(anchor.id(), new Use(match, true, side, anchor.span()));
        }
      }
    }
    match.parts().forEach(part -> add(part, side));
  }

  private void add(String id, Use use) {
    if (Anchors.isReserved(id)) {
      String other = id.startsWith("c-") ? id.substring(2) : id + "-text";
      found.report(
          Problem.RESERVED_ID, use.span, id, Anchors.isReserved(other) ? "my-" + id : other);
    }
    List<Use> before = uses.computeIfAbsent(id, name -> new ArrayList<>());
    other(use, before)
        .ifPresent(
            other -> found.report(Problem.DUPLICATE_ID, use.span, id, other.span.toString()));
    before.add(use);
  }

  /** What an id is taken by: in the same language, if it is; else by what is no counterpart. */
  private static Optional<Use> other(Use use, List<Use> before) {
    return before.stream()
        .filter(other -> other.side == use.side)
        .findFirst()
        .or(
            () ->
                before.stream()
                    .findFirst()
                    .filter(other -> before.stream().noneMatch(use::answers)));
  }
}
