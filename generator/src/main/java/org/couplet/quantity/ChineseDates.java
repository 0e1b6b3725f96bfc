package org.couplet.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times in Chinese. */
final class ChineseDates {

  private static final String TO = "\\s?[-—–~～〜至到、和与及]\\s?";
  private static final String YEAR = "(?:\\d{4}|[一二][〇零○一二三四五六七八九]{3})";
  private static final String SMALL = "(?:\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";
  private static final String DAY_END =
      "(?:日(?!均|常|报|元|本|益|产|志|前|间|渐|程|语|夜|落|出)|号(?![楼线文令机院店馆室门桌码召称]))";

  private static final Pattern YEARS =
      Pattern.compile("(?<![\\d.])(?<y>" + YEAR + ")年?" + TO + "(?=" + YEAR + "\\s?(?:学?年))");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d.〇零一二三四五六七八九十百千])(?<!\\d,)(?:"
              + "(?<y>"
              + YEAR
              + ")\\s?年(?:度|初|底|末|来)?(?:\\s?(?<ym>"
              + SMALL
              + ")"
              + "(?:"
              + TO
              + "(?<ym2>"
              + SMALL
              + "))?\\s?月(?:份)?(?:\\s?(?<yd>"
              + SMALL
              + ")"
              + "(?:"
              + TO
              + "(?<yd2>"
              + SMALL
              + "))?\\s?"
              + DAY_END
              + ")?)?"
              + "|(?<m>"
              + SMALL
              + ")(?:"
              + TO
              + "(?<m2>"
              + SMALL
              + "))?\\s?月(?!龄|亮|球|经|薪)(?:份)?"
              + "(?:\\s?(?<d>"
              + SMALL
              + ")(?:"
              + TO
              + "(?<d2>"
              + SMALL
              + "))?\\s?"
              + DAY_END
              + ")?"
              + "|(?<day>"
              + SMALL
              + ")\\s?日(?!均|常|报|元|本|益|产|志|间|渐|程|语|夜|落|出))");
  private static final Pattern DECADE =
      Pattern.compile(
          "(?:(?:(?<c>19|20|二十|十九)|上个?)世纪)?(?<d>(?<![\\d])[1-9]0|[一二三四五六七八九]十)\\s?年代"
              + "|(?<![\\d])(?<y>[12]\\d{2}0)\\s?年代");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<part>上午|下午|晚上|今晚|当晚|凌晨|清晨|早上|早晨|中午|傍晚|夜间|夜里)?\\s?(?<![\\d.:：])(?<h>"
              + SMALL
              + ")"
              + "(?:[:：](?<mi>[0-5]\\d)(?![\\d:：])|\\s?[时點点](?!间|期|代|候|尚|刻|评|名|数|击|子|滴|心|缀|位)"
              + "(?:(?<half>半)|(?<min>"
              + SMALL
              + ")分|(?<full>整|钟)|(?=[^一二三四五六七八九十\\d]|$)))");

  private ChineseDates() {}

  static void read(Scan scan) {
    scan.each(DECADE, ChineseDates::decade);
    scan.each(YEARS, m -> one(new Moment(small(m, "y"), none(), none(), m.group("y"))));
    scan.each(DATE, ChineseDates::date);
    scan.each(TIME, ChineseDates::time);
  }

  private static Optional<List<Mention>> one(Mention mention) {
    return Optional.of(List.of(mention));
  }

  private static OptionalInt none() {
    return OptionalInt.empty();
  }

  private static OptionalInt small(Matcher match, String group) {
    String text = match.group(group);
    return text == null
        ? none()
        : ChineseNumerals.read(text.replace('○', '〇')).stream()
            .mapToInt(BigDecimal::intValue)
            .findFirst();
  }

  private static Optional<List<Mention>> date(Matcher m) {
    String written = m.group();
    if (m.group("day") != null) {
      return small(m, "day").getAsInt() <= 31
          ? one(new Moment(none(), none(), small(m, "day"), written))
          : Optional.empty();
    }
    boolean withYear = m.group("y") != null;
    OptionalInt year = small(m, "y");
    OptionalInt month = small(m, withYear ? "ym" : "m");
    OptionalInt month2 = small(m, withYear ? "ym2" : "m2");
    OptionalInt day = small(m, withYear ? "yd" : "d");
    OptionalInt day2 = small(m, withYear ? "yd2" : "d2");
    if (month.orElse(1) > 12 || month2.orElse(1) > 12 || day.orElse(1) > 31) {
      return Optional.empty();
    }
    List<Mention> moments = new ArrayList<>();
    moments.add(new Moment(year, month, month2.isPresent() ? none() : day, written));
    if (month2.isPresent()) {
      moments.add(new Moment(none(), month2, day, written));
    }
    if (day2.isPresent()) {
      moments.add(new Moment(none(), none(), day2, written));
    }
    return Optional.of(moments);
  }

  private static Optional<List<Mention>> decade(Matcher m) {
    if (m.group("y") != null) {
      return one(Quantity.of(new BigDecimal(m.group("y")), Quantity.Kind.DECADE, m.group()));
    }
    int tens = small(m, "d").orElseThrow();
    String century = m.group("c");
    int base;
    if (century == null) {
      base = tens < 30 ? 2000 : 1900;
    } else {
      base = century.equals("20") || century.equals("二十") ? 1900 : 1800;
    }
    return one(Quantity.of(BigDecimal.valueOf(base + tens), Quantity.Kind.DECADE, m.group()));
  }

  private static Optional<List<Mention>> time(Matcher m) {
    boolean sure =
        m.group("part") != null
            || m.group("mi") != null
            || m.group("min") != null
            || m.group("half") != null
            || m.group("full") != null;
    if (!sure || small(m, "h").orElse(24) > 24) {
      return Optional.empty();
    }
    OptionalInt minute = m.group("mi") != null ? small(m, "mi") : small(m, "min");
    int half = m.group("half") == null ? 0 : 30;
    int hour = small(m, "h").orElseThrow();
    String part = m.group("part");
    boolean later = part != null && hour < 12 && "下晚傍夜今当".indexOf(part.charAt(0)) >= 0;
    return one(new Clock(later ? hour + 12 : hour, minute.orElse(half), m.group().strip()));
  }
}
