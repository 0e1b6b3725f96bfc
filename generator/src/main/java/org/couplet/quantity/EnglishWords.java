package org.couplet.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.quantity.Quantity.Kind;

/**
 * English expressions in which a numeral is not simply a number: fractions, ordinals, and words
 * that only look like numbers or stand for one.
 */
final class EnglishWords {

  private static final String ORDINAL =
      "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
          + "|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth"
          + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:first|second|third|fourth|fifth"
          + "|sixth|seventh|eighth|ninth))";
  private static final Pattern LOOKALIKE =
      Pattern.compile(
          "\\b(?:one-stop|one-way|one another|no one|the one|first-class|first-hand|second-hand|third-party"
              + "|first of all|at first|one day|one-on-one|24/7|nine-to-five|split second)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\b(?:(?:a few|several|many|some)\\s(?:dozen|hundred|thousand|million|billion)s?"
              + "|(?:tens|dozens|scores|hundreds|thousands|millions|billions)(?:\\sof\\s(?:hundreds|thousands|millions|billions))?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HALF_MILLION =
      Pattern.compile("\\bhalf a (?<scale>million|billion|trillion)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern FRACTION =
      Pattern.compile(
          "\\b(?<!(?:first|last|past|previous)\\s)(?<n>one|two|three|four|five|six|seven|eight|nine)[\\s-](?<d>half|halves|thirds?|quarters?|fourths?"
              + "|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\\b"
              + "|\\ba (?<a>third|quarter|fifth|tenth) of\\b|(?<![\\w/.])(?<x>\\d{1,2})/(?<y>\\d{1,2})(?![\\w/])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE =
      Pattern.compile(EnglishBounds.BEFORE + "$", Pattern.CASE_INSENSITIVE);
  private static final int BEFORE_REACH = 36;
  private static final List<String> ROMANS =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final Pattern ROMAN =
      Pattern.compile(
          "\\b(?:Phase|Volume|Vol\\.|Part|Chapter|War|Stage|Type|Level|Grade|Class|Tier)\\s(?<n>"
              + String.join("|", ROMANS)
              + ")\\b");
  private static final Pattern ORDINALS =
      Pattern.compile(
          "(?<![\\w.,-])(?<digits>\\d{1,3}(?:,\\d{3})*)(?:st|nd|rd|th)\\b|\\b(?<words>"
              + ORDINAL
              + ")\\b"
              + "(?<counted>(?=(?:[\\s-][\\w'’]+){0,3}[\\s-](?:session|edition|batch)\\b))?|\\bQ(?<q>[1-4])\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words that may answer a number in the other language. */
  static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("zero", "0"),
          Map.entry("half", "0.5"),
          Map.entry("halved", "0.5"),
          Map.entry("once", "1"),
          Map.entry("single", "1"),
          Map.entry("twice", "2"),
          Map.entry("double", "2"),
          Map.entry("doubles", "2"),
          Map.entry("doubled", "2"),
          Map.entry("dual", "2"),
          Map.entry("both", "2"),
          Map.entry("pair", "2"),
          Map.entry("couple", "2"),
          Map.entry("triple", "3"),
          Map.entry("triples", "3"),
          Map.entry("tripled", "3"),
          Map.entry("decade", "10"),
          Map.entry("dozen", "12"),
          Map.entry("century", "100"),
          Map.entry("centuries", "100"));

  private static final Pattern DOZENS =
      Pattern.compile(
          "\\b(?<n>two|three|four|five|six|seven|eight|nine|ten)\\sdozen\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORDY =
      Pattern.compile(
          "\\b(?:" + String.join("|", VALUES.keySet()) + ")\\b", Pattern.CASE_INSENSITIVE);

  private EnglishWords() {}

  /** What must be read before numbers are. */
  static void readFirst(Scan scan, EnglishHints hints) {
    if (hints.numerals()) {
      scan.each(DOZENS, m -> one(Quantity.of(dozens(m.group("n")), Kind.NUMBER, m.group())));
      scan.each(HALF_MILLION, m -> one(halfOf(m.group("scale"), m.group())));
      scan.skip(VAGUE);
      scan.skip(LOOKALIKE);
    }
    String text = scan.rest();
    if (hints.numerals() || text.indexOf('/') >= 0) {
      scan.each(FRACTION, m -> fraction(m, text));
    }
    if (hints.numerals()) {
      scan.each(
          ROMAN, m -> one(Quantity.of(roman(m.group("n")), Kind.ORDINAL, m.group()).softened()));
    }
    scan.each(ORDINALS, EnglishWords::ordinal);
  }

  /** What is left when numbers have been read: words that may answer a number. */
  static void readLast(Scan scan) {
    scan.each(
        WORDY,
        m -> {
          BigDecimal value =
              new BigDecimal(VALUES.getOrDefault(m.group().toLowerCase(Locale.ROOT), "1"));
          Kind kind = value.scale() > 0 ? Kind.FRACTION : Kind.NUMBER;
          return one(Quantity.of(value, kind, m.group()).softened());
        });
  }

  private static Optional<List<Mention>> one(Quantity quantity) {
    return Optional.of(List.of(quantity));
  }

  private static BigDecimal dozens(String number) {
    return EnglishNumerals.read(number).orElseThrow().multiply(BigDecimal.valueOf(12));
  }

  private static Quantity halfOf(String scale, String written) {
    BigDecimal value = new BigDecimal("0.5").scaleByPowerOfTen(EnglishNumerals.power(scale));
    return Quantity.of(value, Kind.NUMBER, written);
  }

  private static Optional<List<Mention>> fraction(Matcher m, String text) {
    BigDecimal part;
    BigDecimal whole;
    if (m.group("x") != null) {
      part = new BigDecimal(m.group("x"));
      whole = new BigDecimal(m.group("y"));
    } else {
      part =
          m.group("n") == null ? BigDecimal.ONE : EnglishNumerals.read(m.group("n")).orElseThrow();
      whole =
          denominator(
              (m.group("d") == null ? m.group("a") : m.group("d")).toLowerCase(Locale.ROOT));
    }
    if (whole.signum() == 0) {
      return Optional.empty();
    }
    Matcher before = Around.before(BEFORE, text, m.start(), BEFORE_REACH);
    Limit limit = before.find() ? EnglishBounds.before(before) : Limit.EXACT;
    BigDecimal share = part.divide(whole, MathContext.DECIMAL32);
    return one(Quantity.of(share, Kind.FRACTION, m.group()).meant(limit));
  }

  private static BigDecimal denominator(String name) {
    if (name.startsWith("hal")) {
      return BigDecimal.valueOf(2);
    }
    if (name.startsWith("quarter")) {
      return BigDecimal.valueOf(4);
    }
    String ordinal = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    return EnglishNumerals.read(EnglishNumerals.cardinal(ordinal)).orElse(BigDecimal.ONE);
  }

  private static BigDecimal roman(String numeral) {
    return BigDecimal.valueOf(ROMANS.indexOf(numeral) + 1L);
  }

  private static Optional<List<Mention>> ordinal(Matcher m) {
    if (m.group("q") != null) {
      return one(Quantity.of(new BigDecimal(m.group("q")), Kind.ORDINAL, m.group()).softened());
    }
    if (m.group("digits") != null) {
      BigDecimal value = new BigDecimal(m.group("digits").replace(",", ""));
      return one(Quantity.of(value, Kind.ORDINAL, m.group()));
    }
    return EnglishNumerals.read(EnglishNumerals.cardinal(m.group("words")))
        .map(
            value -> {
              boolean small = value.compareTo(BigDecimal.TEN) <= 0;
              boolean counted = m.group("counted") != null && value.compareTo(BigDecimal.ONE) != 0;
              Quantity quantity = Quantity.of(value, Kind.ORDINAL, m.group());
              return List.of(small && !counted ? quantity.softened() : quantity);
            });
  }
}
