package org.couplet.quantity;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Reads Chinese numerals: 一万二千三百四十五, 二〇一六, 三点五, 一万三 (13,000); with Arabic digits before a unit too:
 * 3.6亿, 1亿5000万.
 */
final class ChineseNumerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
  private static final int WAN = 4;

  private final String text;
  private final Deque<BigDecimal> closed = new ArrayDeque<>();
  private BigDecimal section = BigDecimal.ZERO;
  private Optional<BigDecimal> number = Optional.empty();
  private int unit = Integer.MAX_VALUE;
  private boolean zero;
  private boolean plain = true;

  private ChineseNumerals(String text) {
    this.text = text;
  }

  /** The value, if the whole text is a numeral. */
  static Optional<BigDecimal> read(String text) {
    return new ChineseNumerals(text).read();
  }

  /** The value of a digit, or of 两; -1 for another character. */
  static int digit(char c) {
    if (c == '两' || c == '兩') {
      return 2;
    }
    return Math.max(DIGITS.indexOf(c), FORMAL.indexOf(c));
  }

  /** The power of ten that a character stands for; 0 for another character. */
  static int power(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟' -> 3;
      case '万', '萬' -> WAN;
      case '亿', '億' -> 8;
      case '兆' -> 12;
      default -> 0;
    };
  }

  private Optional<BigDecimal> read() {
    int at = 0;
    while (at < text.length()) {
      int power = power(text.charAt(at));
      int next = power > 0 ? at + 1 : endOfNumber(at);
      if (next == at || !(power > 0 ? unit(power) : number(text.substring(at, next)))) {
        return Optional.empty();
      }
      at = next;
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(sum());
  }

  private int endOfNumber(int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean point = (c == '.' || c == '点') && at > start && at + 1 < text.length();
      if (!isArabic(c) && c != ',' && digit(c) < 0 && !point) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean number(String digits) {
    if (number.isPresent()) {
      return false;
    }
    StringBuilder arabic = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (digit(c) >= 0) {
        arabic.append(digit(c));
      } else if (c == '点' || c == '.') {
        arabic.append('.');
      } else if (isArabic(c)) {
        arabic.append(c);
      }
    }
    zero = digit(digits.charAt(0)) == 0;
    try {
      number = Optional.of(new BigDecimal(arabic.toString()));
    } catch (NumberFormatException e) {
      return false;
    }
    plain = arabic.length() == 1;
    return true;
  }

  private boolean unit(int power) {
    if (power < WAN) {
      if (unit < WAN && power >= unit) {
        return false;
      }
      section = section.add(number.orElse(BigDecimal.ONE).scaleByPowerOfTen(power));
    } else {
      BigDecimal below = section.add(number.orElse(BigDecimal.ZERO));
      BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(power);
      while (!closed.isEmpty() && closed.peek().compareTo(limit) < 0) {
        below = below.add(closed.pop());
      }
      closed.push((below.signum() == 0 ? BigDecimal.ONE : below).scaleByPowerOfTen(power));
      section = BigDecimal.ZERO;
    }
    number = Optional.empty();
    zero = false;
    unit = power;
    return true;
  }

  private BigDecimal sum() {
    BigDecimal sum = closed.stream().reduce(section, BigDecimal::add);
    if (number.isEmpty()) {
      return sum;
    }
    boolean shortened = plain && !zero && unit != Integer.MAX_VALUE;
    return sum.add(shortened ? number.get().scaleByPowerOfTen(unit - 1) : number.get());
  }

  private static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }
}
