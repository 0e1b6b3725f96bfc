package org.couplet.diag;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One problem at one place: no prose, only what the prose is made of.
 *
 * @param problem what is wrong
 * @param span where
 * @param args what its message and hint are filled with, by position
 * @param other where the text stands that this one should answer
 */
public record Diagnostic(Problem problem, Span span, List<Phrase> args, Optional<Span> other)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.span.file().path())
          .thenComparingInt(d -> d.span.start())
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::problem)
          .thenComparing(d -> d.message(MessageLanguage.EN));

  public Diagnostic {
    args = List.copyOf(args);
  }

  /** The severity of its problem. */
  public Severity severity() {
    return problem.severity();
  }

  /** What is wrong, in one sentence. */
  public String message(MessageLanguage language) {
    return problem.message().in(language, args);
  }

  /** What to do about it, in one sentence. */
  public String hint(MessageLanguage language) {
    return problem.hint().in(language, args);
  }

  /** By file, place, severity, then kind: the order in which problems are told. */
  @Override
  public int compareTo(Diagnostic o) {
    return ORDER.compare(this, o);
  }
}
