package org.couplet.parity;

import java.util.List;
import java.util.Optional;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;

/** Where rules tell what they find. */
record Findings(Diagnostics found) {

  /** Tells of a pair: at the second text, with the first as the other. */
  void pair(Problem problem, Bilingual<Span> spans, Phrase... args) {
    found.report(
        new Diagnostic(problem, spans.second(), List.of(args), Optional.of(spans.first())));
  }

  /** Tells of a pair. */
  void pair(Problem problem, TextPair pair, Phrase... args) {
    pair(problem, pair.passages().map(Passage::span), args);
  }

  /** Tells of one text, at the words in question where they stand as written. */
  void one(Problem problem, Passage passage, String words, Phrase... args) {
    Span span = passage.span();
    int at = words.isEmpty() ? -1 : span.text().indexOf(words);
    Span place =
        at < 0 ? span : span.file().span(span.start() + at, span.start() + at + words.length());
    found.report(new Diagnostic(problem, place, List.of(args), Optional.empty()));
  }

  /** Tells of a place that is no text. */
  void place(Problem problem, Span span, Phrase... args) {
    found.report(new Diagnostic(problem, span, List.of(args), Optional.empty()));
  }
}
