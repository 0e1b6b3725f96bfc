package org.couplet.plan.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark that a title is counted by: 一、 （一） 一是 第一， 1. ① I. (I) First,
 *
 * @param mark as printed
 * @param number what it counts, from 1
 * @param end where the title goes on, in UTF-16 units
 */
public record Enumeration(String mark, int number, int end) {
  private static final String HAN = "[一二三四五六七八九十百]{1,6}";
  private static final String DIGITS = "[0-9０-９]{1,3}";
  private static final String ROMAN = "[IVXLC]{1,7}";
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final Pattern FORM =
      Pattern.compile(
          String.format(
              Locale.ROOT,
              "(?:第?(?<n1>%1$s)[、，：]|(?<n2>%1$s)是|第(?<n3>%1$s)[章节篇]"
                  + "|[（(](?<n4>%1$s|%2$s|%3$s)[）)]|(?<n5>%2$s)、|(?<n6>%2$s|%3$s)[.．)](?=\\s)"
                  + "|(?<n7>[①-⑳])|(?<n8>(?:%4$s)(?:ly)?)[,:，：]|(?<n9>首先|其次)[，,])\\s*",
              HAN,
              DIGITS,
              ROMAN,
              String.join("|", ORDINALS)),
          Pattern.CASE_INSENSITIVE);
  private static final int GROUPS = 9;

  /** The mark that {@code title} begins with, if it does and if words follow it. */
  public static Optional<Enumeration> of(String title) {
    Matcher matcher = FORM.matcher(title);
    if (!matcher.lookingAt() || matcher.end() == title.length()) {
      return Optional.empty();
    }
    for (int i = 1; i <= GROUPS; i++) {
      String digits = matcher.group("n" + i);
      if (digits != null) {
        int number = number(digits);
        return number == 0
            ? Optional.empty()
            : Optional.of(new Enumeration(matcher.group().strip(), number, matcher.end()));
      }
    }
    return Optional.empty();
  }

  private static int number(String digits) {
    char first = digits.charAt(0);
    if (Character.isDigit(first)) {
      return Integer.parseInt(digits);
    }
    if (first >= '①' && first <= '⑳') {
      return first - '①' + 1;
    }
    if (digits.equals("首先") || digits.equals("其次")) {
      return digits.equals("首先") ? 1 : 2;
    }
    return first < 128 ? latin(digits) : han(digits);
  }

  private static int latin(String digits) {
    String lower = digits.toLowerCase(Locale.ROOT);
    String stem = lower.endsWith("ly") ? lower.substring(0, lower.length() - 2) : lower;
    int ordinal = ORDINALS.indexOf(stem) + 1;
    return ordinal > 0 ? ordinal : roman(digits);
  }

  private static int roman(String digits) {
    int total = 0;
    for (int i = 0; i < digits.length(); i++) {
      int value = romanDigit(digits.charAt(i));
      boolean subtract = i + 1 < digits.length() && value < romanDigit(digits.charAt(i + 1));
      total += subtract ? -value : value;
    }
    return Numerals.roman(total).equalsIgnoreCase(digits) ? total : 0;
  }

  private static int romanDigit(char digit) {
    return switch (digit) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      case 'C' -> 100;
      default -> 0;
    };
  }

  private static int han(String digits) {
    int total = 0;
    int digit = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == '十' || c == '百') {
        total += Math.max(1, digit) * (c == '十' ? 10 : 100);
        digit = 0;
      } else {
        digit = "一二三四五六七八九".indexOf(c) + 1;
      }
    }
    return total + digit;
  }
}
