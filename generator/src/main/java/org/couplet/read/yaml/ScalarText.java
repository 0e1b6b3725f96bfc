package org.couplet.read.yaml;

import org.couplet.read.yaml.YamlNode.Scalar;

/**
 * The words of a value in one line. YAML joins the lines of a value with spaces; between Chinese or
 * Japanese characters there is none.
 */
final class ScalarText {

  private ScalarText() {}

  static String of(Scalar scalar) {
    String text = scalar.text();
    String source = scalar.span().text();
    if (source.indexOf('\n') < 0 && source.indexOf('\r') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (String word : text.strip().split("\\s+", -1)) {
      boolean spaced =
          !out.isEmpty() && !joins(out.codePointBefore(out.length()), word.codePointAt(0));
      out.append(spaced ? " " : "").append(word);
    }
    return out.toString();
  }

  /** Whether two characters join without a space (see “Soft line breaks” of the Markdown rules). */
  private static boolean joins(int before, int after) {
    return (isWide(before) && (isWide(after) || isAmbiguous(after)))
        || (isAmbiguous(before) && isWide(after));
  }

  private static boolean isWide(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
    };
  }

  /** Marks that Chinese and Latin texts share. */
  private static boolean isAmbiguous(int c) {
    return "“”‘’—…·".indexOf(c) >= 0;
  }
}
