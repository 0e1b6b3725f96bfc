package org.couplet.lang;

/**
 * A number written out for one language, its parts apart so that each can be set in its own size; a
 * part that is not there is empty. In reading order: "more than" "RMB" "25.424" "million", or "" ""
 * "2542.4" "万" "余" "元".
 *
 * @param bound words before the number
 * @param currency the currency before the digits
 * @param digits the digits
 * @param scale the word for a power of ten
 * @param after the bound where it follows (多, 余)
 * @param money the currency where it follows (元)
 */
public record WrittenNumber(
    String bound, String currency, String digits, String scale, String after, String money) {

  /** The parts as running text: {@code more than RMB 25.424 million}, {@code 2542.4万余元}. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (String part : new String[] {bound, currency, digits, scale, after, money}) {
      if (part.isEmpty()) {
        continue;
      }
      if (!out.isEmpty()
          && !isHan(out.codePointBefore(out.length()))
          && !isHan(part.codePointAt(0))) {
        out.append(' ');
      }
      out.append(part);
    }
    return out.toString();
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
