package org.couplet.diag;

/**
 * A stretch of a source file.
 *
 * @param file where
 * @param start first UTF-16 unit, from 0
 * @param end one past the last unit
 */
public record Span(SourceFile file, int start, int end) {

  /** The line of the first character, from 1; CR, LF and CRLF end lines. */
  public int line() {
    String text = file.text();
    int line = 1;
    for (int i = 0; i < start; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        line++;
      }
    }
    return line;
  }

  /** The column of the first character, from 1, in code points. */
  public int column() {
    return file.text().codePointCount(lineStart(), start) + 1;
  }

  /** The whole line that the span begins on, without its end. */
  public String lineText() {
    String text = file.text();
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(lineStart(), end);
  }

  /** What stands here. */
  public String text() {
    return file.text().substring(start, end);
  }

  private int lineStart() {
    String text = file.text();
    int i = start;
    while (i > 0 && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != '\r') {
      i--;
    }
    return i;
  }

  @Override
  public String toString() {
    return file.path() + ":" + line() + ":" + column();
  }
}
