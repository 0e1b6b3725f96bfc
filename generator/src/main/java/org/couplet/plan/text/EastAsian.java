package org.couplet.plan.text;

/** Characters that take two columns, and how words meet them. */
public final class EastAsian {
  private EastAsian() {}

  /** Whether a code point is set as wide as it is high. */
  public static boolean isWide(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0x33FF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF);
  }

  /** How many columns a text takes: 2 for a wide character, 1 for another. */
  public static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      columns += columns(text.codePointAt(i));
    }
    return columns;
  }

  private static int columns(int c) {
    if (isWide(c)) {
      return 2;
    }
    return isMark(c) ? 0 : 1;
  }

  /** Two stretches of text with a space between them where both are set in narrow characters. */
  public static String join(String before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before + after;
    }
    boolean tight = isWide(before.codePointBefore(before.length())) || isWide(after.codePointAt(0));
    return before + (tight ? "" : " ") + after;
  }

  /** Whether a code point sits on the one before it. */
  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}
