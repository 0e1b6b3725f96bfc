package org.couplet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
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

  /** Where a node stands, without white space at its end. */
  Span span(Node node) {
    return span(node.getChars());
  }

  /** Where characters stand, without white space at their end. */
  Span span(BasedSequence chars) {
    int start = chars.getStartOffset();
    int end = Math.min(chars.getEndOffset(), file.text().length());
    while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    return file.span(start, end);
  }
}
