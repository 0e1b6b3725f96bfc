package org.couplet.plan.text;

/** The beginning of a text, cut where a reader would pause. */
public final class Excerpt {
  private static final String CLOSING = "”’」』）)》〉】\"'";

  private Excerpt() {}

  /**
   * As much of {@code text} as fits, up to the end of a sentence where that is more than half of
   * it, else up to a word, with an ellipsis.
   *
   * @param columns how much fits; a Chinese character takes two
   */
  public static String of(String text, int columns) {
    String whole = text.strip().replaceAll("\\s+", " ");
    int fit = fitting(whole, columns);
    if (fit == whole.length()) {
      return whole;
    }
    int half = fitting(whole, columns / 2);
    int sentence = lastSentenceEnd(whole, fit);
    if (sentence > half) {
      return whole.substring(0, sentence);
    }
    int word = lastPause(whole, fitting(whole, columns - 1));
    return whole.substring(0, Math.max(word, 1)).strip().replaceAll("[，、；：,;:·—–\\s]+$", "") + "…";
  }

  private static int fitting(String text, int columns) {
    int used = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      used += EastAsian.isMark(c) ? 0 : EastAsian.isWide(c) ? 2 : 1;
      if (used > columns) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static int lastSentenceEnd(String text, int limit) {
    for (int i = limit; i > 0; i--) {
      char c = text.charAt(i - 1);
      boolean latinEnd = i < text.length() && (c == '.' || c == '!' || c == '?');
      if ("。！？".indexOf(c) < 0 && !(latinEnd && startsNext(text, i))) {
        continue;
      }
      int end = i;
      while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (end <= limit) {
        return end;
      }
    }
    return 0;
  }

  private static boolean startsNext(String text, int end) {
    int i = end;
    while (i < text.length() && CLOSING.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i == text.length() || text.charAt(i) == ' ';
  }

  private static int lastPause(String text, int limit) {
    for (int i = limit; i > 0; i--) {
      int before = text.codePointBefore(i);
      int after = i < text.length() ? text.codePointAt(i) : ' ';
      if (!EastAsian.isMark(after)
          && (after == ' ' || EastAsian.isWide(before) || EastAsian.isWide(after))) {
        return i;
      }
    }
    return limit;
  }
}
