package org.couplet.pair;

import java.util.List;
import java.util.Optional;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.SectionId;

/** Reports what nobody has confirmed, what has changed since, and headings without a fixed id. */
final class StateReport {

  private final LanguagePair languages;
  private final SectionId section;
  private final Diagnostics found;

  StateReport(LanguagePair languages, SectionId section, Diagnostics found) {
    this.languages = languages;
    this.section = section;
    this.found = found;
  }

  void report(PairedSection paired) {
    report(paired.title());
    paired.blocks().forEach(this::reportAll);
  }

  private void reportAll(BlockPair pair) {
    report(pair);
    if (pair.any().kind() == Block.Kind.HEADING && hasNoId(pair)) {
      found.report(Problem.HEADING_ID, pair.any().span(), Excerpt.of(pair.any()), pair.anchor());
    }
    pair.parts().forEach(this::reportAll);
  }

  private static boolean hasNoId(BlockPair pair) {
    return pair.of(Side.FIRST).flatMap(block -> block.origin().id()).isEmpty()
        && pair.of(Side.SECOND).flatMap(block -> block.origin().id()).isEmpty();
  }

  private void report(BlockPair pair) {
    switch (pair.state()) {
      case UNCONFIRMED -> tell(Problem.UNCONFIRMED, pair, Side.SECOND, Phrase.same(name(pair)));
      case FIRST_CHANGED ->
          tell(Problem.STALE, pair, Side.SECOND, language(Side.FIRST), Phrase.same(name(pair)));
      case SECOND_CHANGED ->
          tell(Problem.STALE, pair, Side.FIRST, language(Side.SECOND), Phrase.same(name(pair)));
      case CONFIRMED, INCOMPLETE, NOT_LOCKED -> {}
    }
  }

  private String name(BlockPair pair) {
    return section + "#" + pair.anchor();
  }

  private Phrase language(Side side) {
    return Phrase.nameOf(languages.of(side));
  }

  private void tell(Problem problem, BlockPair pair, Side at, Phrase... args) {
    Span span = pair.of(at).orElseThrow().span();
    Optional<Span> other = pair.of(at.other()).map(Block::span);
    found.report(new Diagnostic(problem, span, List.of(args), other));
  }
}
