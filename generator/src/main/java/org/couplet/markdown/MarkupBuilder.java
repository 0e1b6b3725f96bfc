package org.couplet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;

/** Puts markup together: elements of the allow-list, values, and the plain text beside them. */
final class MarkupBuilder {

  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private Optional<Tag> opened = Optional.empty();

  /** Begins an element; attributes may follow. */
  MarkupBuilder open(Tag tag) {
    endTag();
    html.append('<').append(tag.word());
    opened = Optional.of(tag);
    return this;
  }

  /**
   * Gives an attribute to the element that has just begun.
   *
   * @throws IllegalArgumentException if it may not have it
   */
  MarkupBuilder with(String attribute, String value) {
    attribute(attribute);
    escape(unixLines(value), html);
    html.append('"');
    return this;
  }

  /** The same, whose value is not known until the page is. */
  MarkupBuilder with(String attribute, Segment value) {
    attribute(attribute);
    flush();
    segments.add(value);
    html.append('"');
    return this;
  }

  private void attribute(String name) {
    if (opened.filter(tag -> tag.allows(name)).isEmpty()) {
      throw new IllegalArgumentException(name);
    }
    html.append(' ').append(name).append("=\"");
  }

  /** Ends an element. */
  MarkupBuilder close(Tag tag) {
    endTag();
    html.append("</").append(tag.word()).append('>');
    return this;
  }

  /** Begins a new line of the HTML, which shows nowhere. */
  MarkupBuilder line() {
    endTag();
    html.append('\n');
    return this;
  }

  private void endTag() {
    if (opened.isPresent()) {
      html.append('>');
      opened = Optional.empty();
    }
  }

  /** Adds words. */
  MarkupBuilder text(String words) {
    endTag();
    String clean = unixLines(words);
    escape(clean, html);
    text.append(clean);
    return this;
  }

  /** Adds to the plain text only. */
  MarkupBuilder plain(String words) {
    text.append(words);
    return this;
  }

  /** Adds what was put together elsewhere. */
  MarkupBuilder markup(Markup part) {
    endTag();
    for (Segment segment : part.segments()) {
      if (segment instanceof Segment.Html piece) {
        html.append(piece.html());
      } else {
        segment(segment);
      }
    }
    text.append(part.text());
    return this;
  }

  /** Adds a value. */
  MarkupBuilder segment(Segment value) {
    endTag();
    flush();
    segments.add(value);
    return this;
  }

  /** Parts two blocks in the plain text. */
  MarkupBuilder nextLine() {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    return this;
  }

  Markup build() {
    endTag();
    flush();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return new Markup(segments, text.substring(0, end));
  }

  private void flush() {
    if (html.length() > 0) {
      segments.add(new Segment.Html(html.toString()));
      html.setLength(0);
    }
  }

  /** {@code words} as the value of an attribute in double quotation marks, or as text. */
  static String escaped(String words) {
    StringBuilder out = new StringBuilder(words.length() + 8);
    escape(unixLines(words), out);
    return out.toString();
  }

  private static String unixLines(String words) {
    return words.indexOf('\r') < 0 ? words : words.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static void escape(String words, StringBuilder out) {
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      String entity =
          switch (words.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!entity.isEmpty()) {
        out.append(words, from, i).append(entity);
        from = i + 1;
      }
    }
    out.append(words, from, words.length());
  }
}
