package org.couplet.plan.page;

import org.couplet.plan.view.Html;

/** Plain text as HTML. */
final class Escape {
  private Escape() {}

  /** Text for the content of an element or a quoted attribute. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** The same as trusted markup. */
  static Html html(String text) {
    return new Html(text(text));
  }
}
