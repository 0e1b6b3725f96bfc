package org.couplet.markdown.syntax;

import java.util.Locale;

/** Finds the parts of links in a text; a place where a part isn't is {@link #NONE}. */
final class LinkScanner {

  static final int NONE = -1;
  private static final int LONGEST_LABEL = 999;
  private static final int MOST_BRACKETS = 32;

  private final String text;
  private int unclosedDouble = Integer.MAX_VALUE;
  private int unclosedSingle = Integer.MAX_VALUE;

  LinkScanner(String text) {
    this.text = text;
  }

  /** The key of a label: labels that differ in case or white space only are the same. */
  static String key(String label) {
    return label
        .replaceAll("[ \t\r\n]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT)
        .toUpperCase(Locale.ROOT);
  }

  /** Behind the label {@code [text]} that begins at {@code from}. */
  int labelEnd(int from) {
    if (from >= text.length() || text.charAt(from) != '[') {
      return NONE;
    }
    int most = Math.min(text.length(), from + LONGEST_LABEL + 2);
    boolean words = false;
    for (int i = from + 1; i < most; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return words ? i + 1 : NONE;
      } else if (c == '[') {
        return NONE;
      } else if (c == '\\') {
        i++;
        words = true;
      } else {
        words |= !Scan.isSpace(c);
      }
    }
    return NONE;
  }

  /** Behind the destination that begins at {@code from}. */
  int destinationEnd(int from) {
    return from < text.length() && text.charAt(from) == '<' ? pointedEnd(from) : bareEnd(from);
  }

  private int pointedEnd(int from) {
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      } else if (c == '<' || c == '\n' || c == '\r') {
        return NONE;
      } else if (c == '\\') {
        i++;
      }
    }
    return NONE;
  }

  private int bareEnd(int from) {
    int open = 0;
    int i = from;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == 127) {
        break;
      } else if (c == '\\'
          && i + 1 < text.length()
          && Scan.isAsciiPunctuation(text.charAt(i + 1))) {
        i++;
      } else if (c == '(') {
        if (++open > MOST_BRACKETS) {
          return NONE;
        }
      } else if (c == ')' && --open < 0) {
        break;
      }
    }
    return open > 0 ? NONE : i;
  }

  /** Behind the title in quotation marks or round brackets that begins at {@code from}. */
  int titleEnd(int from) {
    if (from >= text.length()) {
      return NONE;
    }
    return switch (text.charAt(from)) {
      case '"' -> quotedEnd(from, '"');
      case '\'' -> quotedEnd(from, '\'');
      case '(' -> bracketedEnd(from);
      default -> NONE;
    };
  }

  private int quotedEnd(int from, char quote) {
    if (from >= (quote == '"' ? unclosedDouble : unclosedSingle)) {
      return NONE;
    }
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i + 1;
      } else if (c == '\\') {
        i++;
      }
    }
    if (quote == '"') {
      unclosedDouble = from;
    } else {
      unclosedSingle = from;
    }
    return NONE;
  }

  private int bracketedEnd(int from) {
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ')') {
        return i + 1;
      } else if (c == '(') {
        return NONE;
      } else if (c == '\\') {
        i++;
      }
    }
    return NONE;
  }

  /** Behind white space with at most one line's end in it. */
  int skipSpaces(int from) {
    int at = Scan.skipBlanks(text, from, text.length());
    int behind = Scan.lineBreakEnd(text, at);
    return behind == NONE ? at : Scan.skipBlanks(text, behind, text.length());
  }
}
