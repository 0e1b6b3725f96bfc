package org.couplet.lang;

import java.util.List;
import java.util.OptionalInt;

/** Writes dates out as a language does; ISO 8601 where we don't know how. */
public final class DateWriter {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private DateWriter() {}

  /** 2016年1月21日, January 21, 2016. */
  public static String write(PartialDate date, Language language) {
    return switch (language.subtag()) {
      case "zh" -> date.year() + "年" + part(date.month(), "月") + part(date.day(), "日");
      case "en" -> english(date);
      default -> date.iso();
    };
  }

  /** A date without its year: 1月21日, January 21, the 21st. */
  public static String writeInYear(OptionalInt month, OptionalInt day, Language language) {
    return switch (language.subtag()) {
      case "zh" -> part(month, "月") + part(day, "日");
      case "en" ->
          month.isPresent()
              ? MONTHS.get(month.getAsInt() - 1) + (day.isPresent() ? " " + day.getAsInt() : "")
              : "day " + day.orElse(0);
      default -> "--" + two(month) + (day.isPresent() ? "-" + two(day) : "");
    };
  }

  private static String two(OptionalInt value) {
    return value.isPresent() ? (value.getAsInt() < 10 ? "0" : "") + value.getAsInt() : "";
  }

  private static String part(OptionalInt value, String unit) {
    return value.isPresent() ? value.getAsInt() + unit : "";
  }

  private static String english(PartialDate date) {
    if (date.month().isEmpty()) {
      return Integer.toString(date.year());
    }
    String month = MONTHS.get(date.month().getAsInt() - 1);
    return date.day().isPresent()
        ? month + " " + date.day().getAsInt() + ", " + date.year()
        : month + " " + date.year();
  }
}
