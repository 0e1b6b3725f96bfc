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
    return fill(problem.message().in(language), language);
  }

  /** What to do about it, in one sentence. */
  public String hint(MessageLanguage language) {
    return fill(problem.hint().in(language), language);
  }

  private String fill(String pattern, MessageLanguage language) {
    StringBuilder out = new StringBuilder(pattern.length() + 40);
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
        out.append(args.get(pattern.charAt(i + 1) - '0').in(language));
        i += 2;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** By file, place, severity, then kind: the order in which problems are told. */
  @Override
  public int compareTo(Diagnostic o) {
    return ORDER.compare(this, o);
  }
}
