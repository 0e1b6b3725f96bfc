package org.couplet.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Characters as CommonMark sorts them. */
final class Scan {

  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private Scan() {}

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Behind the line's end at {@code at}: a line feed, a carriage return or both. */
  static int lineBreakEnd(String text, int at) {
    if (text.startsWith("\r\n", at)) {
      return at + 2;
    }
    boolean ends = at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
    return ends ? at + 1 : LinkScanner.NONE;
  }

  /** Without blanks and line ends at both ends; a full-width space is a character. */
  static BasedSequence trimmed(BasedSequence chars) {
    int from = 0;
    int to = chars.length();
    while (from < to && isSpace(chars.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(chars.charAt(to - 1))) {
      to--;
    }
    return chars.subSequence(from, to);
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  static boolean isAsciiPunctuation(char c) {
    return c < 128 && PUNCTUATION.indexOf(c) >= 0;
  }

  static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The first place from {@code from} on, before {@code to}, that is not blank. */
  static int skipBlanks(String text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of the text from {@code from} to {@code to} without the blanks at its end. */
  static int trimEnd(String text, int from, int to) {
    int end = to;
    while (end > from && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** How often {@code c} stands from {@code from} on, before {@code to}. */
  static int run(String text, int from, int to, char c) {
    int at = from;
    while (at < to && text.charAt(at) == c) {
      at++;
    }
    return at - from;
  }
}
