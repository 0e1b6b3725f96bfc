package org.couplet.diag;

import java.util.Optional;

/**
 * The source line that a span begins on, as a terminal shows it, and below it carets under the
 * span. An over-long line is cut round the carets.
 *
 * @param line at most {@value #WIDTH} columns
 * @param indent spaces up to the span
 * @param carets one for each column of the span that is shown, at least one
 */
record Excerpt(String line, String indent, String carets) {

  static final int WIDTH = 76;

  private static final String CUT = "...";
  private static final int BEFORE = 24;

  /** The excerpt, unless the file as a whole is meant or there is nothing to see on that line. */
  static Optional<Excerpt> of(Span span) {
    String source = span.lineText();
    if (source.isBlank() || span.end() == 0) {
      return Optional.empty();
    }
    int start = source.offsetByCodePoints(0, span.column() - 1);
    int end = Math.min(source.length(), start + span.end() - span.start());
    int from = 0;
    int to = source.length();
    boolean whole = width(source, 0, to) <= WIDTH;
    if (!whole) {
      from = left(source, start);
      to = right(source, from);
    }
    String before = from > 0 ? CUT : "";
    String after = to < source.length() ? CUT : "";
    String line = before + Visible.of(source.substring(from, to)) + after;
    int indent = before.length() + width(source, from, start);
    int carets = Math.max(1, width(source, start, Math.max(start, Math.min(end, to))));
    return Optional.of(new Excerpt(line, " ".repeat(indent), "^".repeat(carets)));
  }

  /** Where a line must begin so that no more than {@code BEFORE} columns stand before the caret. */
  private static int left(String source, int caret) {
    int i = caret;
    int columns = 0;
    while (i > 0) {
      int c = source.codePointBefore(i);
      columns += Columns.of(Visible.of(c));
      if (columns > BEFORE) {
        return i;
      }
      i -= Character.charCount(c);
    }
    return 0;
  }

  private static int right(String source, int from) {
    int i = from;
    int columns = from > 0 ? 2 * CUT.length() : CUT.length();
    while (i < source.length()) {
      int c = source.codePointAt(i);
      columns += Columns.of(Visible.of(c));
      if (columns > WIDTH) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static int width(String source, int from, int to) {
    return Columns.of(Visible.of(source.substring(from, to)));
  }
}
