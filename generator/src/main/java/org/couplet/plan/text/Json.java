package org.couplet.plan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes JSON (RFC 8259) that may stand inside a script element of HTML: nothing in it can end the
 * element.
 */
public final class Json {
  private final List<String> members = new ArrayList<>();

  /** A string. */
  public static String string(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '<', '>', '&', '\u2028', '\u2029' -> escape(out, c);
        default -> {
          if (c < ' ') {
            escape(out, c);
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** An array of values that are JSON already. */
  public static String array(List<String> values) {
    return "[" + String.join(",", values) + "]";
  }

  /** Adds a member whose value is text. */
  public Json with(String name, String text) {
    return withValue(name, string(text));
  }

  /** Adds a member whose value is JSON already. */
  public Json withValue(String name, String json) {
    members.add(string(name) + ":" + json);
    return this;
  }

  /** The object, its members in the order in which they were added. */
  public String object() {
    return "{" + String.join(",", members) + "}";
  }

  private static void escape(StringBuilder out, char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append("0123456789abcdef".charAt((c >> shift) & 0xF));
    }
  }
}
