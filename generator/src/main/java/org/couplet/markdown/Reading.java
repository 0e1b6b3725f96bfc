package org.couplet.markdown;

import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.markdown.syntax.Piece;
import org.couplet.model.SectionId;

/**
 * One file being read.
 *
 * @param languages of the brochure
 * @param language of the file
 */
record Reading(
    SourceFile file,
    SectionId section,
    LanguagePair languages,
    Language language,
    Notes notes,
    Diagnostics found) {

  /** Where a piece stands. */
  Span span(Piece piece) {
    return file.span(piece.start(), piece.end());
  }

  /** Reports that a limit was passed. */
  void exceed(Limit limit, int at) {
    found.report(
        Problem.LIMIT,
        file.span(at, at),
        limit.words(),
        Phrase.same(Integer.toString(limit.most())));
  }
}
