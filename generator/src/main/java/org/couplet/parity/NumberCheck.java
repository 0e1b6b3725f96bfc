package org.couplet.parity;

import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;
import org.couplet.quantity.Clock;
import org.couplet.quantity.Comparison;
import org.couplet.quantity.Difference;
import org.couplet.quantity.Mention;
import org.couplet.quantity.Moment;
import org.couplet.quantity.Reading;

/**
 * {@code number-parity}, {@code date-parity}, {@code bound-parity}, {@code currency-parity}, {@code
 * rounding} and {@code list-marks}: what both texts say in figures.
 */
final class NumberCheck implements PairCheck {

  private final LanguagePair languages;

  NumberCheck(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public void check(TextPair pair, Findings findings) {
    Reading first = Reading.of(pair.first().prose(), languages.first());
    Reading second = Reading.of(pair.second().prose(), languages.second());
    for (Difference difference : Comparison.of(first, second)) {
      if (difference instanceof Difference.Unlike unlike) {
        unlike(unlike, pair, findings);
      } else if (difference instanceof Difference.Lost lost) {
        lost(lost, pair, findings);
      }
    }
    if (!pair.isHeading()
        && first.marks() > 0
        && second.marks() > 0
        && first.marks() != second.marks()) {
      findings.pair(
          Problem.LIST_MARKS,
          pair,
          Phrase.nameOf(languages.first()),
          Phrase.same(Integer.toString(first.marks())),
          Phrase.nameOf(languages.second()),
          Phrase.same(Integer.toString(second.marks())));
    }
  }

  private void unlike(Difference.Unlike unlike, TextPair pair, Findings findings) {
    Problem problem =
        switch (unlike.cause()) {
          case MAGNITUDE -> Problem.NUMBER_MAGNITUDE;
          case VALUE -> Problem.NUMBER_DIFFERS;
          case ROUNDING -> Problem.NUMBER_ROUNDED;
          case BOUND -> Problem.BOUND_DIFFERS;
          case OPPOSITE -> Problem.BOUND_OPPOSITE;
          case CURRENCY -> Problem.CURRENCY_DIFFERS;
          case UNIT -> Problem.UNIT_DIFFERS;
          case PERCENT -> Problem.PERCENT_DIFFERS;
          case DATE -> Problem.DATE_DIFFERS;
          case TIME -> Problem.TIME_DIFFERS;
          case NAME -> Problem.NAME_DIFFERS;
        };
    findings.pair(
        problem,
        pair,
        Phrase.same(unlike.first().written()),
        Phrase.same(Rendering.of(unlike.first(), languages.second())),
        Phrase.nameOf(languages.second()),
        Phrase.same(unlike.second().written()));
  }

  private void lost(Difference.Lost lost, TextPair pair, Findings findings) {
    Side where = lost.side().other();
    findings.pair(
        isDate(lost.mention()) ? Problem.DATE_LOST : Problem.NUMBER_LOST,
        pair,
        Phrase.same(lost.mention().written()),
        Phrase.nameOf(languages.of(where)),
        Phrase.same(Rendering.of(lost.mention(), languages.of(where))));
  }

  private static boolean isDate(Mention mention) {
    return mention instanceof Moment || mention instanceof Clock;
  }
}
