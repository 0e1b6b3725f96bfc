package org.couplet.markdown.syntax;

import java.util.Arrays;

/** Properties of characters that decide about emphasis and line breaks; the same on every JDK. */
public final class CodePoints {

  private static final int ASCII = 0x80;
  private static final int FIRST_WIDE = 0x1100;

  private static final int[] WIDE = ranges(CodePointTables.WIDE);
  private static final int[] HANGUL = ranges(CodePointTables.HANGUL);
  private static final int[] EMOJI = ranges(CodePointTables.EMOJI);
  private static final int[] PUNCTUATION = ranges(CodePointTables.PUNCTUATION);
  private static final int[] SYMBOLS = ranges(CodePointTables.SYMBOLS);
  private static final int[] AMBIGUOUS = ranges(CodePointTables.AMBIGUOUS);
  private static final int[] IGNORABLE = ranges(CodePointTables.IGNORABLE);

  private CodePoints() {}

  /** East Asian Width W, F or H, or Hangul; no emoji. */
  static boolean isCjk(int c) {
    return c >= FIRST_WIDE && ((isWide(c) && !isEmoji(c)) || isHangul(c));
  }

  /** White space as CommonMark sees it. */
  public static boolean isSpace(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r' && c != 0x0B) || isSpaceSeparator(c);
  }

  /** General categories P* and S*. */
  static boolean isPunctuation(int c) {
    return contains(PUNCTUATION, c) || contains(SYMBOLS, c);
  }

  /** East Asian Width W, F or H. */
  public static boolean isWide(int c) {
    return c >= FIRST_WIDE && contains(WIDE, c);
  }

  /** Script Hangul. */
  public static boolean isHangul(int c) {
    return c >= FIRST_WIDE && contains(HANGUL, c);
  }

  /** Emoji_Presentation. */
  public static boolean isEmoji(int c) {
    return c >= FIRST_WIDE && contains(EMOJI, c);
  }

  /** Punctuation as wide as a Han character: 。 and the like. */
  public static boolean isWidePunctuation(int c) {
    return isWide(c) && contains(PUNCTUATION, c);
  }

  /** Punctuation whose width depends on its surroundings: “ … ·. */
  public static boolean isAmbiguousPunctuation(int c) {
    return c >= ASCII && contains(AMBIGUOUS, c);
  }

  /** What is not seen, such as a variation selector. */
  public static boolean isIgnorable(int c) {
    return c >= ASCII && contains(IGNORABLE, c);
  }

  private static boolean isSpaceSeparator(int c) {
    return c >= ASCII && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** {@code "41-5A 5F"} as the first and last of each range, in order. */
  private static int[] ranges(String table) {
    return Arrays.stream(table.strip().split("\\s+"))
        .map(range -> range.contains("-") ? range : range + "-" + range)
        .flatMap(range -> Arrays.stream(range.split("-")))
        .mapToInt(value -> Integer.parseInt(value, 16))
        .toArray();
  }

  private static boolean contains(int[] ranges, int c) {
    int found = Arrays.binarySearch(ranges, c);
    return found >= 0 || (-found - 1) % 2 == 1;
  }
}
