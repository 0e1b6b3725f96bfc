package org.couplet.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times in English. */
final class EnglishDates {

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String LONG =
      "January|February|April|June|July|August|September|October|November|December";
  private static final String MONTH =
      "(?:" + LONG + "|March|May|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)";
  private static final String DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d%])";
  private static final String YEAR = "(?:1\\d{3}|20\\d{2})(?![\\d%])";
  private static final String TO = "\\s?(?:-|–|—|to|and|through|until|till|&)\\s?(?:the\\s)?";

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b(?<m>"
              + MONTH
              + ")(?:"
              + TO
              + "(?<m2>"
              + MONTH
              + "))?(?:\\s+(?:the\\s+)?(?<d>"
              + DAY
              + ")"
              + "(?:"
              + TO
              + "(?<d2>"
              + DAY
              + ")(?!\\s*(?:%|percent|million)))?)?(?:,?\\s+(?:of\\s+)?(?<y>"
              + YEAR
              + "))?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d.,:])(?<d>"
              + DAY
              + ")(?:"
              + TO
              + "(?<d2>"
              + DAY
              + "))?\\s+(?:of\\s+)?(?<m>"
              + MONTH
              + ")\\b"
              + "(?:,?\\s+(?<y>"
              + YEAR
              + "))?");
  private static final Pattern SURE_MONTH =
      Pattern.compile(
          "(?:\\b(?:in|of|by|since|from|until|till|to|through|between|before|after|during|early|late|mid|last"
              + "|next|this|every|each|and|or|end)[\\s-]+|[-–—/]\\s?)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DECADE =
      Pattern.compile("(?<![\\w.])(?:(?<y>[12]\\d{2}0)s|[’'‘](?<d>[1-9]0)s)(?!\\w)");
  private static final Pattern SHORT_YEARS =
      Pattern.compile("(?<![\\w.,])(?<y>(?:19|20)\\d{2})[-–—/](?<e>\\d{2})(?![\\d,.-]*\\d|\\w|%)");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:.])(?<h>[01]?\\d|2[0-4])(?:[:.](?<mi>[0-5]\\d))?\\s?(?<half>[ap])\\.?m\\b\\.?"
              + "|(?<![\\d:])(?<h2>[01]?\\d|2[0-4]):(?<mi2>[0-5]\\d)(?![\\d:])",
          Pattern.CASE_INSENSITIVE);

  private EnglishDates() {}

  static void read(Scan scan, EnglishHints hints) {
    if (hints.digits()) {
      scan.each(DECADE, EnglishDates::decade);
    }
    if (hints.months()) {
      scan.each(DAY_FIRST, m -> Optional.of(moments(m)));
      String text = scan.rest();
      scan.each(MONTH_FIRST, m -> monthFirst(m, text));
    }
    if (hints.digits()) {
      scan.each(SHORT_YEARS, EnglishDates::shortYears);
      scan.each(TIME, EnglishDates::time);
    }
  }

  private static Optional<List<Mention>> monthFirst(Matcher m, String text) {
    boolean alone = m.group("d") == null && m.group("y") == null && m.group("m2") == null;
    String month = m.group("m");
    boolean doubtful = month.length() <= 4 || month.equals("March");
    if (alone && doubtful && !month.equals("June") && !month.equals("July")) {
      String before = text.substring(Math.max(0, m.start() - 12), m.start());
      boolean sure = SURE_MONTH.matcher(before).find();
      if (!sure || (month.length() <= 4 && !month.endsWith(".") && !month.equals("May"))) {
        return Optional.empty();
      }
    }
    return Optional.of(moments(m));
  }

  private static List<Mention> moments(Matcher m) {
    OptionalInt year = CommonForms.number(m, "y");
    OptionalInt day = day(m, "d");
    OptionalInt day2 = day(m, "d2");
    OptionalInt month = OptionalInt.of(month(m.group("m")));
    String written = m.group().strip();
    List<Mention> moments = new ArrayList<>();
    String month2 = m.pattern() == MONTH_FIRST ? m.group("m2") : null;
    if (month2 != null) {
      moments.add(new Moment(OptionalInt.empty(), month, OptionalInt.empty(), written));
      moments.add(new Moment(year, OptionalInt.of(month(month2)), day, written));
    } else {
      moments.add(new Moment(year, month, day, written));
    }
    if (day2.isPresent()) {
      moments.add(new Moment(OptionalInt.empty(), OptionalInt.empty(), day2, written));
    }
    return moments;
  }

  private static OptionalInt day(Matcher m, String group) {
    String day = m.group(group);
    return day == null
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(day.replaceAll("\\D", "")));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  private static Optional<List<Mention>> decade(Matcher m) {
    String year = m.group("y") != null ? m.group("y") : "19" + m.group("d");
    return Optional.of(List.of(Quantity.of(new BigDecimal(year), Quantity.Kind.DECADE, m.group())));
  }

  /** 2016-17. */
  private static Optional<List<Mention>> shortYears(Matcher m) {
    int start = Integer.parseInt(m.group("y"));
    int end = start / 100 * 100 + Integer.parseInt(m.group("e"));
    OptionalInt none = OptionalInt.empty();
    return end > start
        ? Optional.of(
            List.of(
                new Moment(OptionalInt.of(start), none, none, m.group()),
                new Moment(OptionalInt.of(end), none, none, m.group())))
        : Optional.empty();
  }

  private static Optional<List<Mention>> time(Matcher m) {
    if (m.group("h") == null) {
      int hour = Integer.parseInt(m.group("h2"));
      return Optional.of(List.of(new Clock(hour, Integer.parseInt(m.group("mi2")), m.group())));
    }
    int hour = Integer.parseInt(m.group("h"));
    boolean later = m.group("half").equalsIgnoreCase("p") && hour < 12;
    int minute = CommonForms.number(m, "mi").orElse(0);
    return Optional.of(List.of(new Clock(later ? hour + 12 : hour, minute, m.group())));
  }
}
