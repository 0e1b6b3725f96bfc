package org.couplet.markdown;

import org.couplet.lang.Language;
import org.couplet.markdown.syntax.CodePoints;

/**
 * What becomes of a line's end in mid-paragraph: nothing between Chinese characters, a space
 * between Latin words (CSS Text 3, 4.1.3 "segment break transformation", with our own answers where
 * it has none).
 */
final class LineBreaks {

  /** No character: the edge of a block. */
  static final int EDGE = -1;

  /** What a code span or a picture counts as. */
  static final int LETTER = 'x';

  private static final int ZERO_WIDTH_SPACE = 0x200B;

  private LineBreaks() {}

  /** Whether nothing stands for the line's end between these two characters. */
  static boolean joins(int before, int after, Language language) {
    if (before == EDGE || after == EDGE) {
      return true;
    } else if (before == ZERO_WIDTH_SPACE || after == ZERO_WIDTH_SPACE) {
      return true;
    } else if (isWide(before) && isWide(after)) {
      return true;
    } else if (CodePoints.isWidePunctuation(before) || CodePoints.isWidePunctuation(after)) {
      return !isSpace(before) && !isSpace(after);
    }
    return isHanWritten(language)
        && ((CodePoints.isAmbiguousPunctuation(before) && isWideText(after))
            || (isWideText(before) && CodePoints.isAmbiguousPunctuation(after)));
  }

  /** The first character that is seen; {@link #EDGE} if there is none. */
  static int first(String text) {
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (isSeen(c)) {
        return c;
      }
      i += Character.charCount(c);
    }
    return EDGE;
  }

  /** The last character that is seen; {@link #EDGE} if there is none. */
  static int last(String text) {
    int i = text.length();
    while (i > 0) {
      int c = text.codePointBefore(i);
      if (isSeen(c)) {
        return c;
      }
      i -= Character.charCount(c);
    }
    return EDGE;
  }

  private static boolean isSeen(int c) {
    return c == ZERO_WIDTH_SPACE || !CodePoints.isIgnorable(c);
  }

  private static boolean isWide(int c) {
    return CodePoints.isWide(c) && !CodePoints.isHangul(c);
  }

  private static boolean isWideText(int c) {
    return isWide(c) && !CodePoints.isEmoji(c);
  }

  private static boolean isSpace(int c) {
    return CodePoints.isSpace(c);
  }

  /** Whether a language is written in Han characters without spaces. */
  static boolean isHanWritten(Language language) {
    String subtag = language.subtag();
    return subtag.equals("zh") || subtag.equals("ja");
  }
}
