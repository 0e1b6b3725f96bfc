package org.couplet.plan.text;

import java.util.Set;
import org.couplet.lang.Language;

/** Numbers of chapters and parts, as a language counts them; from 1. */
public final class Numerals {
  private static final Set<String> HAN = Set.of("zh", "ja");
  private static final Set<String> NOT_LATIN =
      Set.of("ar", "fa", "he", "hi", "km", "ko", "lo", "my", "ru", "th", "ur");
  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private static final String[] POWERS = {"", "十", "百", "千"};
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_DIGITS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Numerals() {}

  /** The number of a chapter or of a part of the brochure: 二, II. */
  public static String chapter(int number, Language language) {
    if (HAN.contains(language.subtag())) {
      return han(number);
    }
    return NOT_LATIN.contains(language.subtag()) ? Integer.toString(number) : roman(number);
  }

  /** The number of a part of a section: 二, 2. */
  public static String part(int number, Language language) {
    return HAN.contains(language.subtag()) ? han(number) : Integer.toString(number);
  }

  /** The mark before a title that is counted: 一、 or （一）, I. or (I). */
  public static String mark(int number, boolean chapter, Language language) {
    String numeral = chapter(number, language);
    if (HAN.contains(language.subtag())) {
      return chapter ? "（" + numeral + "）" : numeral + "、";
    }
    return chapter ? "(" + numeral + ")" : numeral + ".";
  }

  private static String han(int number) {
    if (number >= 10_000) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder();
    String digits = Integer.toString(number);
    boolean gap = false;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      int power = digits.length() - 1 - i;
      if (digit == 0) {
        gap = true;
        continue;
      }
      if (gap) {
        out.append('零');
        gap = false;
      }
      if (!(digit == 1 && power == 1 && out.isEmpty())) {
        out.append(DIGITS[digit]);
      }
      out.append(POWERS[power]);
    }
    return out.toString();
  }

  static String roman(int number) {
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN[i]) {
        out.append(ROMAN_DIGITS[i]);
        rest -= ROMAN[i];
      }
    }
    return out.toString();
  }
}
