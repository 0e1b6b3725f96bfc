package org.couplet.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.couplet.quantity.Quantity.Kind;

/** Digits, where nothing is known of the language. */
final class PlainNumbers {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.,])(?<n>\\d{1,3}(?:([.,\\u00a0\\u202f'’ ])\\d{3})(?:\\2\\d{3})*(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)\\s?(?<p>[%٪])?");

  private static final Pattern TIME =
      Pattern.compile("(?<![\\w:.,])(?<h>[01]?\\d|2[0-4]):(?<m>[0-5]\\d)(?![\\w:])");

  private PlainNumbers() {}

  /** The text with decimal digits of every script as ASCII. */
  static String inAscii(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = Character.digit(c, 10);
      out.append(
          digit >= 0 && !Character.isLetter(c)
              ? (char) ('0' + digit)
              : c == '٫' ? '.' : c == '٬' ? ',' : c);
    }
    return out.toString();
  }

  static void read(Scan scan) {
    scan.each(
        TIME,
        m ->
            Optional.of(
                List.of(
                    new Clock(
                        Integer.parseInt(m.group("h")),
                        Integer.parseInt(m.group("m")),
                        m.group()))));
    scan.each(
        NUMBER,
        m -> {
          String digits = m.group("n").replaceAll("[^0-9]", "");
          Kind kind = m.group("p") == null ? Kind.NUMBER : Kind.PERCENT;
          return Optional.of(List.of(Quantity.of(new BigDecimal(digits), kind, m.group().strip())));
        });
  }
}
