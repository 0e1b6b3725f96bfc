package org.couplet.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.lang.Language;

/**
 * What a text says in figures.
 *
 * @param mentions in the order of the text
 * @param marks how many of its points it counts: 一是 … 二是 …, First, … Second, …
 * @param digits runs of digits in it that were not read as numbers, thousands not separated
 * @param knowsWords whether numbers in words were read too
 * @param namesYearByReference whether it says 同年, that year and the like
 */
public record Reading(
    List<Mention> mentions,
    int marks,
    Set<String> digits,
    boolean knowsWords,
    boolean namesYearByReference) {

  private static final Pattern DIGITS = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");
  private static final Pattern YEAR_BY_REFERENCE =
      Pattern.compile(
          "[同当今去次翌明前]年|本年度?|\\b(?:same|that|this|last|following|next|previous|past) year\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DATE_WORD = Pattern.compile("[年月日时點点:：]");
  private static final Pattern ANY_DIGIT = Pattern.compile("[0-9]");
  private static final Pattern FULL_WIDTH = Pattern.compile("[０-９．％：－／]");
  private static final Pattern CHINESE_FIGURES = Pattern.compile("[0-9①-⓿〇零一二两三四五六七八九十百千万亿半双首]");

  public Reading {
    mentions = List.copyOf(mentions);
    digits = Set.copyOf(digits);
  }

  /** Reads a text. */
  public static Reading of(String text, Language language) {
    String plain = FULL_WIDTH.matcher(text).find() ? narrow(text) : text;
    return switch (language.subtag()) {
      case "zh" -> CHINESE_FIGURES.matcher(plain).find() ? chinese(plain) : nothing(true);
      case "en" -> english(plain);
      default -> digits(plain);
    };
  }

  private static Reading nothing(boolean knowsWords) {
    return new Reading(List.of(), 0, Set.of(), knowsWords, false);
  }

  private static Reading chinese(String text) {
    Scan scan = new Scan(text);
    if (ANY_DIGIT.matcher(text).find()) {
      CommonForms.read(scan);
    }
    int marks = Marks.takeChinese(scan);
    if (DATE_WORD.matcher(text).find()) {
      ChineseDates.read(scan);
    }
    ChineseWords.readFirst(scan);
    ChineseNumbers.read(scan);
    ChineseWords.readLast(scan);
    return of(scan, marks, text, true);
  }

  private static Reading english(String text) {
    EnglishHints hints = EnglishHints.of(text);
    if (hints.isEmpty()) {
      return nothing(true);
    }
    Scan scan = new Scan(text);
    if (hints.digits()) {
      CommonForms.read(scan);
    }
    int marks = Marks.takeEnglish(scan, hints);
    EnglishDates.read(scan, hints);
    EnglishWords.readFirst(scan, hints);
    EnglishNumbers.read(scan, hints);
    if (hints.numerals()) {
      EnglishWords.readLast(scan);
    }
    return of(scan, marks, text, true);
  }

  private static Reading digits(String text) {
    Scan scan = new Scan(PlainNumbers.inAscii(text));
    CommonForms.read(scan);
    PlainNumbers.read(scan);
    return of(scan, 0, PlainNumbers.inAscii(text), false);
  }

  private static Reading of(Scan scan, int marks, String text, boolean knowsWords) {
    Set<String> digits = new HashSet<>();
    StringBuilder unread = new StringBuilder(text);
    for (Scan.Found found : scan.found()) {
      for (int i = found.start(); i < found.end(); i++) {
        unread.setCharAt(i, ' ');
      }
    }
    Matcher run = DIGITS.matcher(unread);
    while (run.find()) {
      digits.add(run.group().replace(",", ""));
    }
    return new Reading(
        Ranges.share(scan.found(), text),
        marks,
        digits,
        knowsWords,
        (text.indexOf('年') >= 0 || text.contains(" year"))
            && YEAR_BY_REFERENCE.matcher(text).find());
  }

  /** The same without what is said in words, sizes and units: for a language that we don't know. */
  Reading digitsOnly() {
    return new Reading(
        mentions.stream().flatMap(Reading::digitsOnly).toList(),
        0,
        digits,
        false,
        namesYearByReference);
  }

  private static Stream<Mention> digitsOnly(Mention mention) {
    if (!(mention instanceof Quantity quantity)) {
      return Stream.of(mention);
    }
    if (!DIGITS.matcher(quantity.written()).find()) {
      return Stream.empty();
    }
    BigDecimal mantissa = new BigDecimal(quantity.value().stripTrailingZeros().unscaledValue());
    return Stream.of(
        Quantity.of(
            mantissa.scaleByPowerOfTen(mantissa.stripTrailingZeros().scale()),
            Quantity.Kind.NUMBER,
            quantity.written()));
  }

  /** Full-width digits and the marks in numbers as ASCII. */
  private static String narrow(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      boolean between =
          i > 0 && i + 1 < out.length() && isDigit(out.charAt(i - 1)) && isDigit(out.charAt(i + 1));
      if ((c >= '０' && c <= '９') || c == '％' || c == '－' || (between && "．：／".indexOf(c) >= 0)) {
        out.setCharAt(i, (char) (c - 0xFEE0));
      }
    }
    return out.toString();
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }
}
