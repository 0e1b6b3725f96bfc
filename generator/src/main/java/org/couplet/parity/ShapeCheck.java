package org.couplet.parity;

import java.util.List;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Block;
import org.couplet.model.Markup;

/** {@code table-shape}: tables of the same shape. */
final class ShapeCheck {

  private final LanguagePair languages;

  ShapeCheck(LanguagePair languages) {
    this.languages = languages;
  }

  /** Whether cell answers cell. */
  static boolean sameShape(Block.Table first, Block.Table second) {
    return sizes(first).equals(sizes(second));
  }

  private static List<Integer> sizes(Block.Table table) {
    return table.rows().stream().map(List<Markup>::size).toList();
  }

  void tables(Block.Table first, Block.Table second, Findings findings) {
    if (!sameShape(first, second)) {
      report(Problem.TABLE_SHAPE, shape(first), shape(second), first, second, findings);
    }
  }

  private void report(
      Problem problem, Phrase one, Phrase other, Block first, Block second, Findings findings) {
    Bilingual<Span> spans = new Bilingual<>(first.span(), second.span());
    findings.pair(
        problem,
        spans,
        Phrase.nameOf(languages.first()),
        one,
        Phrase.nameOf(languages.second()),
        other);
  }

  private static Phrase shape(Block.Table table) {
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
    int rows = table.rows().size();
    return new Phrase(rows + " 行 " + columns + " 列", rows + " rows and " + columns + " columns");
  }
}
