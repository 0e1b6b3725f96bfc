package org.couplet.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.quantity.Quantity.Kind;
import org.couplet.quantity.Scan.Found;

/** Numbers, percentages and sums in English. */
final class EnglishNumbers {

  private static final String CARDINAL =
      "(?:zero|one|two|three|four(?:teen)?|five|six(?:teen)?|seven(?:teen)?|eight(?:een)?|nine(?:teen)?|ten"
          + "|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
  private static final String SCALE = "(?:hundred|thousand|million|billion|trillion)";
  private static final String WORDS =
      "\\b(?:"
          + CARDINAL
          + "|an?(?=\\s"
          + SCALE
          + "\\b))(?:(?:[\\s-]|(?<=hundred|thousand|million)\\sand\\s)"
          + "(?:"
          + CARDINAL
          + "|"
          + SCALE
          + ")\\b)*(?!\\w)";
  private static final String ARABIC = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";

  private static final String DIGITS =
      "(?:(?<![\\w.,])|(?<=RMB|CNY|USD|EUR|GBP|JPY|HKD|THB))" + ARABIC;
  private static final Pattern DIGITS_ONLY = Pattern.compile(DIGITS);
  private static final Pattern CORE =
      Pattern.compile(DIGITS + "|" + WORDS, Pattern.CASE_INSENSITIVE);
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:" + EnglishBounds.BEFORE + ")?(?<currency>(?:" + Currencies.BEFORE + ")\\s?)?$",
          Pattern.CASE_INSENSITIVE);
  private static final int PREFIX_REACH = 42;
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?<plus>\\s?\\+)?(?<half>[\\s-]and[\\s-]a[\\s-]half)?"
              + "(?:[\\s-]?(?<scale>"
              + SCALE
              + "|[mbt]n)\\b|(?<letter>[kmb])(?!\\w))?"
              + "(?:\\s?(?<percent>[%‰]|per\\s?cent\\b|percentage points?\\b|pct\\b))?"
              + "(?:[\\s-]?(?<money>"
              + Currencies.AFTER_ENGLISH
              + ")\\b)?"
              + "(?:[\\s-]?(?<unit>"
              + Units.ENGLISH_WORDS
              + ")(?![\\w²³]))?(?<years>\\sand\\sa\\shalf\\b)?"
              + "(?:(?:\\s(?!or|and|of|in|to|at|from|with|for)[a-z-]+){0,2}\\s"
              + EnglishBounds.AFTER
              + ")?",
          Pattern.CASE_INSENSITIVE);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final String text;

  private EnglishNumbers(String text) {
    this.text = text;
  }

  static void read(Scan scan, EnglishHints hints) {
    EnglishNumbers numbers = new EnglishNumbers(scan.rest());
    Matcher core = (hints.numerals() ? CORE : DIGITS_ONLY).matcher(numbers.text);
    int from = 0;
    while (from <= numbers.text.length() && core.find(from)) {
      Optional<Found> found = numbers.at(core.start(), core.end());
      found.ifPresent(scan::add);
      from = found.map(Found::end).orElse(core.end());
    }
  }

  private Optional<Found> at(int start, int end) {
    String digits = text.substring(start, end);
    Optional<BigDecimal> read =
        Character.isDigit(digits.charAt(0))
            ? Optional.of(new BigDecimal(digits.replace(",", "")))
            : EnglishNumerals.read(digits);
    return read.map(value -> found(start, end, value));
  }

  private Found found(int start, int end, BigDecimal read) {
    Matcher prefix = Around.before(PREFIX, text, start, PREFIX_REACH);
    boolean hasPrefix = prefix.find();
    Matcher suffix = Around.behind(SUFFIX, text, end);
    boolean hasSuffix = suffix.lookingAt();
    Optional<String> currency =
        Optional.ofNullable(prefix.group("currency"))
            .or(() -> Optional.ofNullable(suffix.group("money")))
            .flatMap(word -> Currencies.named(word.strip()));
    int power = power(suffix, currency.isPresent());
    BigDecimal value = read;
    if (suffix.group("half") != null || suffix.group("years") != null) {
      value = value.add(HALF);
    }
    value = value.scaleByPowerOfTen(power);
    boolean percent = suffix.group("percent") != null;
    if ("‰".equals(suffix.group("percent"))) {
      value = value.movePointLeft(1);
    }
    int from = hasPrefix ? prefix.start() : start;
    int to = hasSuffix ? suffix.end() : end;
    Limit limit =
        suffix.group("plus") != null
            ? Limit.MORE
            : EnglishBounds.after(suffix, EnglishBounds.before(prefix));
    boolean sure = percent || currency.isPresent();
    return new Found(
        from,
        to,
        power,
        new Quantity(
            value,
            percent ? Kind.PERCENT : Kind.NUMBER,
            currency,
            unit(suffix, currency.isPresent()),
            limit,
            !sure && isSoft(text.substring(start, end), value),
            text.substring(from, to).strip()));
  }

  /** Small numbers in words, and a one in any form, are as often words as numbers. */
  private static boolean isSoft(String digits, BigDecimal value) {
    boolean spelled = !Character.isDigit(digits.charAt(0));
    boolean round = spelled && digits.toLowerCase(Locale.ROOT).startsWith("a");
    return value.compareTo(BigDecimal.ONE) == 0
        || round
        || (spelled && value.compareTo(BigDecimal.TEN) <= 0);
  }

  private static int power(Matcher suffix, boolean money) {
    String letter = suffix.group("letter");
    if (letter != null && (money || letter.equalsIgnoreCase("k"))) {
      return EnglishNumerals.power(letter);
    }
    String scale = suffix.group("scale");
    return scale == null ? 0 : EnglishNumerals.power(scale);
  }

  private static Optional<Unit> unit(Matcher suffix, boolean money) {
    if ("m".equals(suffix.group("letter")) && !money) {
      return Units.named("m");
    }
    return Optional.ofNullable(suffix.group("unit")).flatMap(Units::named);
  }
}
