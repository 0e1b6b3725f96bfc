package org.couplet.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the start tags of a page, as a browser's tokenizer does (HTML, 13.2.5), and nothing else:
 * the inspection asks for no tree, and a tree of every page would cost a third of a build.
 */
final class TagScanner {

  /** Elements whose content is text, whatever it looks like. */
  private static final Set<String> TEXT =
      Set.of("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes");

  private final String html;
  private int at;

  private TagScanner(String html) {
    this.html = html;
  }

  /** Every start tag, in order. */
  static List<Tag> tags(String html) {
    TagScanner scanner = new TagScanner(html);
    List<Tag> tags = new ArrayList<>();
    for (Optional<Tag> tag = scanner.next(); tag.isPresent(); tag = scanner.next()) {
      tags.add(tag.get());
    }
    return tags;
  }

  private Optional<Tag> next() {
    while (true) {
      at = html.indexOf('<', at);
      if (at < 0 || at + 1 >= html.length()) {
        at = html.length();
        return Optional.empty();
      }
      char c = html.charAt(at + 1);
      if (letter(c)) {
        Optional<Tag> tag = tag();
        tag.filter(t -> TEXT.contains(t.name())).ifPresent(this::skipText);
        return tag;
      }
      skip(c);
    }
  }

  /** Passes over what begins with {@code <} but is no start tag. */
  private void skip(char c) {
    if (html.startsWith("<!--", at)) {
      skipComment();
    } else if (c == '!' || c == '?') {
      skipPast(">");
    } else if (c == '/' && at + 2 < html.length() && letter(html.charAt(at + 2))) {
      // An end tag ends as a start tag does: a > in quotes is none.
      at++;
      tag();
    } else if (c == '/') {
      skipPast(">");
    } else {
      at++;
    }
  }

  private void skipComment() {
    if (html.startsWith("<!-->", at) || html.startsWith("<!--->", at)) {
      skipPast(">");
      return;
    }
    int end = html.indexOf("--", at + 4);
    while (end >= 0 && !html.startsWith("-->", end) && !html.startsWith("--!>", end)) {
      end = html.indexOf("--", end + 1);
    }
    at = end < 0 ? html.length() : html.indexOf('>', end) + 1;
  }

  private void skipPast(String mark) {
    int end = html.indexOf(mark, at);
    at = end < 0 ? html.length() : end + mark.length();
  }

  private void skipText(Tag tag) {
    String end = "</" + tag.name();
    for (int i = html.indexOf('<', at); i >= 0; i = html.indexOf('<', i + 1)) {
      if (html.regionMatches(true, i, end, 0, end.length()) && endsName(i + end.length())) {
        at = i;
        return;
      }
    }
    at = html.length();
  }

  private boolean endsName(int i) {
    return i < html.length() && (space(html.charAt(i)) || "/>".indexOf(html.charAt(i)) >= 0);
  }

  /** The tag whose {@code <} or {@code /} is at hand; empty where the page ends within it. */
  private Optional<Tag> tag() {
    int start = at++;
    String name = word("/>");
    List<Tag.Attribute> attributes = new ArrayList<>();
    while (true) {
      while (at < html.length() && (space(html.charAt(at)) || html.charAt(at) == '/')) {
        at++;
      }
      if (at >= html.length()) {
        return Optional.empty();
      }
      if (html.charAt(at) == '>') {
        at++;
        return Optional.of(new Tag(name, start, attributes));
      }
      attributes.add(attribute());
    }
  }

  private Tag.Attribute attribute() {
    int start = at;
    String name = html.charAt(at) == '=' ? odd() : word("/>=");
    int after = at;
    skipSpace();
    if (at >= html.length() || html.charAt(at) != '=') {
      at = after;
      return new Tag.Attribute(name, "", start);
    }
    at++;
    skipSpace();
    return new Tag.Attribute(name, value(), start);
  }

  /** A name that begins with an equals sign, which is an error but a name. */
  private String odd() {
    at++;
    return "=" + word("/>=");
  }

  private String value() {
    if (at >= html.length() || html.charAt(at) == '>') {
      return "";
    }
    char quote = html.charAt(at);
    int from = at;
    if (quote == '"' || quote == '\'') {
      from++;
      int end = html.indexOf(quote, from);
      at = end < 0 ? html.length() : end + 1;
      return html.substring(from, end < 0 ? html.length() : end);
    }
    while (at < html.length() && !space(html.charAt(at)) && html.charAt(at) != '>') {
      at++;
    }
    return html.substring(from, at);
  }

  private String word(String stops) {
    int from = at;
    while (at < html.length() && !space(html.charAt(at)) && stops.indexOf(html.charAt(at)) < 0) {
      at++;
    }
    return html.substring(from, at).toLowerCase(Locale.ROOT);
  }

  private void skipSpace() {
    while (at < html.length() && space(html.charAt(at))) {
      at++;
    }
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
  }
}
