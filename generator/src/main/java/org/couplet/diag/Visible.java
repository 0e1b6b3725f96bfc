package org.couplet.diag;

import java.util.Locale;

/**
 * Text from a file, made fit to be shown: what can't be seen, could move the cursor or turn the
 * direction of writing is named instead.
 */
public final class Visible {

  private static final String TAB = "    ";

  private Visible() {}

  /** The text with nothing hidden in it; one line stays one line. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.codePoints().forEach(c -> out.append(of(c)));
    return out.toString();
  }

  /** What stands for one code point. */
  public static String of(int codePoint) {
    if (codePoint == '\t') {
      return TAB;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          named(codePoint);
      default -> Character.toString(codePoint);
    };
  }

  private static String named(int codePoint) {
    StringBuilder hex = new StringBuilder(Integer.toHexString(codePoint));
    while (hex.length() < 4) {
      hex.insert(0, '0');
    }
    return "<U+" + hex.toString().toUpperCase(Locale.ROOT) + ">";
  }
}
