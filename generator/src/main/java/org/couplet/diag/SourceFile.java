package org.couplet.diag;

/**
 * A file that an author wrote, as text.
 *
 * @param path relative to the project, with {@code /} on every system
 * @param text its characters, decoded; empty where the file is not there or is not text
 */
public record SourceFile(String path, String text) {

  /** A span of this file, in UTF-16 units from 0; both ends are moved into the text. */
  public Span span(int start, int end) {
    int from = Math.max(0, Math.min(start, text.length()));
    return new Span(this, from, Math.max(from, Math.min(end, text.length())));
  }

  /** The file as a whole: 1:1. */
  public Span whole() {
    return span(0, 0);
  }

  @Override
  public String toString() {
    return path;
  }
}
