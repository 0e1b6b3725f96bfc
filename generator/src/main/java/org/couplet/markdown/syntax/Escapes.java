package org.couplet.markdown.syntax;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Backslash escapes and entities (CommonMark 0.31.2, 2.4 and 2.5). */
public final class Escapes {

  private static final int REPLACEMENT = 0xFFFD;
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX][0-9A-Fa-f]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});");

  private Escapes() {}

  /** The text with its escapes read. */
  public static String unescaped(CharSequence source) {
    return read(source.toString(), false);
  }

  /** The text with its escapes and entities read. */
  public static String read(CharSequence source) {
    return read(source.toString(), true);
  }

  /** What an entity stands for; the entity itself where there is none of that name. */
  public static String entity(CharSequence source) {
    return clean(Escaping.unescapeHtml(source));
  }

  /** Behind the entity that begins with the {@code &} at {@code from}. */
  static int entityEnd(String text, int from) {
    Matcher matcher = ENTITY.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : LinkScanner.NONE;
  }

  private static String read(String text, boolean entities) {
    if (text.indexOf('\\') < 0 && (!entities || text.indexOf('&') < 0)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = entities && c == '&' ? entityEnd(text, i) : LinkScanner.NONE;
      if (end != LinkScanner.NONE) {
        out.append(entity(text.substring(i, end)));
        i = end;
      } else {
        boolean escape =
            c == '\\' && i + 1 < text.length() && Scan.isAsciiPunctuation(text.charAt(i + 1));
        out.append(escape ? text.charAt(i + 1) : c);
        i += escape ? 2 : 1;
      }
    }
    return out.toString();
  }

  /** What no page may hold, though an entity can name it, becomes U+FFFD. */
  private static String clean(String text) {
    if (text.codePoints().noneMatch(Escapes::isForbidden)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.appendCodePoint(isForbidden(c) ? REPLACEMENT : c));
    return out.toString();
  }

  private static boolean isForbidden(int c) {
    boolean control = (c < ' ' && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0);
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || half || none;
  }
}
