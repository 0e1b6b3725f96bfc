package org.couplet.diag;

/**
 * How wide text is on a terminal, in columns: East Asian wide and full-width characters take two,
 * combining and invisible ones none. Characters of ambiguous width (“ ” — …) count as one, as
 * terminals have it unless told otherwise.
 */
public final class Columns {

  /** First and last code points of the ranges of East Asian Width W and F. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F,
    0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
    0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF,
    0x20000, 0x3FFFD
  };

  private Columns() {}

  /** The columns that one code point takes: 0, 1 or 2. */
  public static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The columns that a text without line ends takes. */
  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }
}
