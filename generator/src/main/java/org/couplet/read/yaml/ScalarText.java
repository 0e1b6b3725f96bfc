package org.couplet.read.yaml;

import org.couplet.read.yaml.YamlNode.Scalar;

/**
 * The words of a value in one line. YAML joins the lines of a value with spaces; between Chinese or
 * Japanese characters there is none.
 */
final class ScalarText {

  private ScalarText() {}

  static String of(Scalar scalar) {
    String text = scalar.text().strip();
    String source = scalar.span().text();
    if (source.indexOf('\n') < 0 && source.indexOf('\r') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (String word : text.split("\\s+", -1)) {
      boolean joined =
          !out.isEmpty()
              && !word.isEmpty()
              && isWide(out.codePointBefore(out.length()))
              && isWide(word.codePointAt(0));
      out.append(out.isEmpty() || joined ? "" : " ").append(word);
    }
    return out.toString();
  }

  private static boolean isWide(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
    };
  }
}
