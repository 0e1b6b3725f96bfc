package org.couplet.report;

import java.util.ArrayDeque;
import java.util.Deque;
import org.couplet.diag.Visible;

/**
 * Writes HTML so that nothing but what is asked for becomes an element: all text and every
 * attribute is escaped, hidden characters are named, and elements close in the order they opened.
 */
final class Html {

  private final StringBuilder out = new StringBuilder("<!doctype html>\n");
  private final Deque<String> opened = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String name, String... attributes) {
    tag(name, attributes);
    opened.push(name);
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    out.append("</").append(opened.pop()).append('>');
    return this;
  }

  /** The same, and ends the line. */
  Html closeLine() {
    return close().line();
  }

  /** An element that has no content ever: {@code meta}, {@code link}. */
  Html empty(String name, String... attributes) {
    tag(name, attributes);
    return this;
  }

  /** An element with words only. */
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** Words. */
  Html text(String text) {
    text.codePoints().forEach(this::write);
    return this;
  }

  /** The content of a {@code style} element: no author's text is ever part of it. */
  Html style(String css) {
    out.append(css);
    return this;
  }

  Html line() {
    out.append('\n');
    return this;
  }

  /** Everything written, once all is closed. */
  String whole() {
    if (!opened.isEmpty()) {
      throw new IllegalStateException("open: " + opened);
    }
    return out.toString();
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      attributes[i + 1].codePoints().forEach(this::write);
      out.append('"');
    }
    out.append('>');
  }

  private void write(int c) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\n', '\r', '\t' -> out.append((char) c);
      default -> shown(c);
    }
  }

  private void shown(int c) {
    String visible = Visible.of(c);
    if (visible.codePointAt(0) == c) {
      out.append(visible);
    } else {
      text(visible);
    }
  }
}
