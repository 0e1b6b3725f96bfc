package org.couplet.diag;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes diagnostics for a person: {@code file:line:column: severity id: what is wrong}, the source
 * line with carets under the place, the cure. Gives text and prints nothing itself.
 *
 * @param language of message and hint; the prefix is never translated
 * @param colour whether ANSI colours are put in
 */
public record Printer(MessageLanguage language, boolean colour) {

  /** How many problems are written in full; of more there is only a count. */
  public static final int MOST = 50;

  private static final String INDENT = "    ";
  private static final Phrase COUNTERPART = new Phrase("对应：", "Answers ");
  private static final Phrase GAP = new Phrase("应在：", "Belongs at ");
  private static final Phrase REST = new Phrase("另有 {0}，没有列出。", "Not listed here: {0}.");
  private static final String BOLD = "1";

  /** One problem in one line: its place and what is wrong. */
  public String line(Diagnostic diagnostic) {
    Severity severity = diagnostic.severity();
    return painted(BOLD, Visible.of(diagnostic.span().toString()) + ":")
        + " "
        + painted(paint(severity), severity.word() + " " + diagnostic.problem().id() + ":")
        + " "
        + Visible.of(diagnostic.message(language))
        + "\n";
  }

  /** One problem with its line and its cure, each line ended. */
  public String text(Diagnostic diagnostic) {
    Severity severity = diagnostic.severity();
    StringBuilder out = new StringBuilder(256).append(line(diagnostic));
    Excerpt.of(diagnostic.span())
        .ifPresent(
            excerpt -> {
              add(out, excerpt.line());
              add(out, excerpt.indent() + painted(paint(severity), excerpt.carets()));
            });
    diagnostic.other().ifPresent(other -> counterpart(out, other));
    add(out, Visible.of(diagnostic.hint(language)));
    return out.toString();
  }

  private void counterpart(StringBuilder out, Span other) {
    // Nothing stands at a place that is empty: what is told about belongs there.
    Phrase label = other.start() == other.end() ? GAP : COUNTERPART;
    add(out, label.in(language) + Visible.of(other.toString()));
    Excerpt.of(other).ifPresent(excerpt -> add(out, excerpt.line()));
  }

  private static void add(StringBuilder out, String text) {
    out.append(INDENT).append(text).append('\n');
  }

  /** The problems that are written in full: the {@value #MOST} gravest, in their own order. */
  public static List<Diagnostic> shown(List<Diagnostic> problems) {
    if (problems.size() <= MOST) {
      return problems;
    }
    Set<Diagnostic> gravest =
        problems.stream()
            .sorted(Comparator.comparing(Diagnostic::severity))
            .limit(MOST)
            .collect(Collectors.toCollection(HashSet::new));
    return problems.stream().filter(gravest::contains).toList();
  }

  /** What to say of the problems that are not {@link #shown}, where there are such. */
  public Optional<String> rest(List<Diagnostic> problems) {
    Set<Diagnostic> shown = new HashSet<>(shown(problems));
    List<Diagnostic> rest = problems.stream().filter(d -> !shown.contains(d)).toList();
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(REST.in(language, List.of(Phrase.same(counts(rest)))));
  }

  /** How many problems of which severity: {@code 2 faults, 1 warning}; empty where none. */
  public String counts(List<Diagnostic> problems) {
    return Arrays.stream(Severity.values())
        .filter(severity -> count(problems, severity) > 0)
        .map(severity -> severity.counted(count(problems, severity), language))
        .collect(Collectors.joining(language == MessageLanguage.ZH ? "，" : ", "));
  }

  private static long count(List<Diagnostic> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private static String paint(Severity severity) {
    return switch (severity) {
      case FAULT, ERROR -> "1;31";
      case WARNING -> "1;33";
      case INFO -> "1;36";
    };
  }

  private String painted(String paint, String text) {
    return colour ? "\u001b[" + paint + "m" + text + "\u001b[0m" : text;
  }
}
