package org.couplet.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.quantity.Quantity.Kind;

/**
 * Chinese expressions in which a numeral is not simply a number: shares, tenths, plans, and words
 * that only look like numbers.
 */
final class ChineseWords {

  private static final String NUMERAL = ChineseNumbers.NUMERAL;

  private static final Pattern LOOKALIKE =
      Pattern.compile(
          "[唯统同之任]一(?=[一二两三四五六七八九])|万一(?![千万百])|千万(?=要|别|不|莫|注意)|双十[一二]|十一(?=黄金周|长假|国庆)|千方百计|成千上万|千千万万"
              + "|[一二三四五六七八九]五(?=”?(?:规划|计划|时期|期间))|十足|十分(?=[\\u4e00-\\u9fff])(?!之)|百姓|百科|百度|百货|百花|百家"
              + "|万维网|万能|万象|万物|万岁|千克|千米|千瓦|万达|万科|亿万|千古|千里|十字|十全|三元组|(?:十六|十|八|二|16|10|8|2)\\s?进制");
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?:[数几]|好几|成|若干)[十百千万亿][十百千万亿余多]*"
              + "|(?:[二三四五六七八九]?十|[一二三四五六七八九]百)几[万亿]?|几(?=[个名人所次种年月天位项])");
  private static final Pattern AS_MANY_AS = Pattern.compile("上(?<n>[百千万亿]+)");
  private static final Pattern FIVE_YEARS =
      Pattern.compile("十(?<n>[一二三四五六七])?五(?=”|时期|规划|计划|期间|以来|末|[，。、；])");
  private static final Pattern SHARE =
      Pattern.compile(
          "(?<whole>"
              + NUMERAL
              + ")分之(?<part>"
              + NUMERAL
              + ")(?:[-—–~～至到](?<to>"
              + NUMERAL
              + "))?"
              + ChineseBounds.AFTER
              + "?");
  private static final Pattern TENTHS =
      Pattern.compile(
          "(?<n>(?<![\\d.])[1-9]|(?<![十百千])[一二两三四五六七八九])成(?<h>[一二三四五六七八九]|半)?"
              + "(?![员为立果功长本都人年绩分就语品熟效交份套型书对婚群千百上不])"
              + ChineseBounds.AFTER
              + "?");
  private static final Pattern BEFORE = Pattern.compile(ChineseBounds.BEFORE + "$");
  private static final int BEFORE_REACH = 6;
  private static final Pattern WORDY =
      Pattern.compile("(?<two>双(?!十)|俩|翻番|翻一番)|(?<first>首(?=[届次批个家创条期]))|(?<half>半(?![径导岛截拉成]))");

  private ChineseWords() {}

  /** What must be read before numbers are. */
  static void readFirst(Scan scan) {
    scan.each(FIVE_YEARS, ChineseWords::plan);
    scan.skip(LOOKALIKE);
    scan.skip(VAGUE);
    scan.each(AS_MANY_AS, ChineseWords::asManyAs);
    String text = scan.rest();
    if (text.indexOf("分之") >= 0) {
      scan.each(SHARE, m -> share(m, before(text, m.start())));
    }
    if (text.indexOf('成') >= 0) {
      scan.each(TENTHS, m -> tenths(m, before(text, m.start())));
    }
    scan.each(
        Pattern.compile("百分百"),
        m -> one(Quantity.of(BigDecimal.valueOf(100), Kind.PERCENT, m.group())));
  }

  /** What is left when numbers have been read: words that may answer a number. */
  static void readLast(Scan scan) {
    scan.each(
        WORDY,
        m -> {
          if (m.group("half") != null) {
            return one(Quantity.of(new BigDecimal("0.5"), Kind.FRACTION, m.group()).softened());
          }
          boolean first = m.group("first") != null;
          Kind kind = first ? Kind.ORDINAL : Kind.NUMBER;
          return one(Quantity.of(BigDecimal.valueOf(first ? 1 : 2), kind, m.group()).softened());
        });
  }

  private static Limit before(String text, int at) {
    Matcher before = Around.before(BEFORE, text, at, BEFORE_REACH);
    return before.find() ? ChineseBounds.before(before) : Limit.EXACT;
  }

  private static Optional<List<Mention>> one(Quantity quantity) {
    return Optional.of(List.of(quantity));
  }

  /** 上百: a hundred or so. */
  private static Optional<List<Mention>> asManyAs(Matcher m) {
    return ChineseNumbers.value(m.group("n"))
        .map(n -> Quantity.of(n, Kind.NUMBER, m.group()).meant(Limit.ANY).softened())
        .map(List::of);
  }

  /** 十四五 is the fourteenth plan of five years. */
  private static Optional<List<Mention>> plan(Matcher m) {
    String n = m.group("n");
    int number = 10 + (n == null ? 0 : ChineseNumerals.digit(n.charAt(0)));
    return one(Quantity.of(BigDecimal.valueOf(number), Kind.ORDINAL, m.group()));
  }

  private static Optional<List<Mention>> share(Matcher m, Limit before) {
    Optional<BigDecimal> whole = ChineseNumbers.value(m.group("whole"));
    Optional<BigDecimal> part = ChineseNumbers.value(m.group("part"));
    if (whole.isEmpty() || part.isEmpty() || whole.get().signum() == 0) {
      return Optional.empty();
    }
    Limit limit = ChineseBounds.after(m, before);
    int power =
        switch (m.group("whole")) {
          case "百" -> 2;
          case "千" -> 3;
          case "万" -> 4;
          default -> 0;
        };
    if (power == 0) {
      BigDecimal share = part.get().divide(whole.get(), MathContext.DECIMAL32);
      return one(Quantity.of(share, Kind.FRACTION, m.group()).meant(limit));
    }
    List<Mention> shares = new ArrayList<>();
    shares.add(percent(part.get().scaleByPowerOfTen(2 - power), m).meant(limit));
    Optional.ofNullable(m.group("to"))
        .flatMap(ChineseNumbers::value)
        .ifPresent(to -> shares.add(percent(to.scaleByPowerOfTen(2 - power), m)));
    return Optional.of(shares);
  }

  private static Quantity percent(BigDecimal value, Matcher m) {
    return Quantity.of(value, Kind.PERCENT, m.group());
  }

  private static Optional<List<Mention>> tenths(Matcher m, Limit before) {
    BigDecimal tens = ChineseNumbers.value(m.group("n")).orElseThrow().scaleByPowerOfTen(1);
    String half = m.group("h");
    BigDecimal ones = BigDecimal.ZERO;
    if (half != null) {
      ones =
          half.equals("半")
              ? BigDecimal.valueOf(5)
              : BigDecimal.valueOf(ChineseNumerals.digit(half.charAt(0)));
    }
    return one(percent(tens.add(ones), m).meant(ChineseBounds.after(m, before)));
  }
}
