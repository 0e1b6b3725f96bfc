package org.couplet.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.quantity.Quantity.Kind;
import org.couplet.quantity.Scan.Found;

/** Numbers, percentages, sums and ordinals in Chinese. */
final class ChineseNumbers {

  private static final String ARABIC = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?";

  /** A numeral in digits, in characters, or in both. */
  static final String NUMERAL =
      "(?:"
          + ARABIC
          + "(?:\\s?[十百千万亿]+(?:"
          + ARABIC
          + "\\s?[十百千万亿]+|(?<=[万亿])\\d{4}(?!\\d))?)?"
          + "|[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+[万亿]?)?)";

  private static final Pattern CORE = Pattern.compile("(?<![\\d.])(?<!\\d,)" + NUMERAL);
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:"
              + ChineseBounds.BEFORE
              + ")?(?<ordinal>第\\s?)?(?<currency>(?:"
              + Currencies.BEFORE
              + ")\\s?)?$",
          Pattern.CASE_INSENSITIVE);
  private static final int PREFIX_REACH = 14;
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:\\s?(?<extra>[多余来])(?<scale>[十百千万亿]+)?|(?<few>几)(?<fewscale>[万亿])?|(?<letter>[kK])(?![A-Za-z]))?"
              + "(?:\\s?(?<percent>[%％‰]|个百分点))?"
              + "(?:\\s?(?<money>"
              + Currencies.AFTER_CHINESE
              + ")(?![组素件旦老首宵器气勋化论结语音法]))?"
              + "(?:\\s?(?<unit>"
              + Units.CHINESE_WORDS
              + ")(?![级代轻龄度检会末初底岁]))?"
              + "(?<half>半)?"
              + "(?:\\s?(?:[个名人所家项种次位周岁条处门支张台件层版本级]{0,2}|个?字[符节词数])"
              + ChineseBounds.AFTER
              + ")?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNTED = Pattern.compile("[”“\\s]?[届期批]");
  private static final Pattern NEIGHBOURS =
      Pattern.compile("(?<h>十)?(?<a>[一二两三四五六七八])(?<b>[二三四五六七八九])(?<u>[十百千万亿]*)");

  private final String text;

  private ChineseNumbers(String text) {
    this.text = text;
  }

  static void read(Scan scan) {
    ChineseNumbers numbers = new ChineseNumbers(scan.rest());
    Matcher core = CORE.matcher(numbers.text);
    int from = 0;
    while (from <= numbers.text.length() && core.find(from)) {
      List<Found> found = numbers.at(core.start(), core.end());
      found.forEach(scan::add);
      from = found.isEmpty() ? core.end() : found.get(0).end();
    }
  }

  static Optional<BigDecimal> value(String numeral) {
    return ChineseNumerals.read(numeral.replaceAll("[\\s,]", ""));
  }

  private List<Found> at(int start, int end) {
    String numeral = text.substring(start, end);
    Matcher neighbours = NEIGHBOURS.matcher(numeral);
    if (neighbours.matches()) {
      return neighbours(start, end, neighbours);
    }
    return value(numeral).map(value -> List.of(found(start, end, value))).orElse(List.of());
  }

  /** 三四十: two digits side by side mean one of the two numbers. */
  private List<Found> neighbours(int start, int end, Matcher m) {
    String head = m.group("h") == null ? "" : m.group("h");
    List<Found> found = new ArrayList<>();
    for (String digit : List.of(m.group("a"), m.group("b"))) {
      value(head + digit + m.group("u"))
          .ifPresent(
              value -> {
                Quantity quantity =
                    Quantity.of(value, Kind.NUMBER, text.substring(start, end))
                        .meant(Limit.ANY)
                        .softened();
                found.add(new Found(start, end, 0, quantity));
              });
    }
    return found;
  }

  private Found found(int start, int end, BigDecimal read) {
    Matcher prefix = Around.before(PREFIX, text, start, PREFIX_REACH);
    boolean hasPrefix = prefix.find();
    Matcher suffix = Around.behind(SUFFIX, text, end);
    boolean hasSuffix = suffix.lookingAt();
    int from = hasPrefix ? prefix.start() : start;
    int to = hasSuffix ? suffix.end() : end;
    String numeral = text.substring(start, end);
    int power = suffixPower(suffix);
    BigDecimal value = read.scaleByPowerOfTen(power);
    if (suffix.group("half") != null) {
      value = value.add(new BigDecimal("0.5"));
    }
    boolean percent = suffix.group("percent") != null;
    if ("‰".equals(suffix.group("percent"))) {
      value = value.movePointLeft(1);
    }
    Optional<String> currency =
        Optional.ofNullable(suffix.group("money"))
            .or(() -> Optional.ofNullable(prefix.group("currency")))
            .flatMap(word -> Currencies.named(word.strip()));
    Optional<Unit> unit = Optional.ofNullable(suffix.group("unit")).flatMap(Units::named);
    boolean ordinal = prefix.group("ordinal") != null;
    Kind kind = percent ? Kind.PERCENT : ordinal ? Kind.ORDINAL : Kind.NUMBER;
    boolean sure = percent || currency.isPresent() || Around.behind(COUNTED, text, end).lookingAt();
    Quantity quantity =
        new Quantity(
            value,
            kind,
            currency,
            unit,
            limit(prefix, suffix, unit),
            isSoft(numeral, value, sure),
            text.substring(from, to).strip());
    return new Found(from, to, power + ownPower(numeral), quantity);
  }

  private static int suffixPower(Matcher suffix) {
    String scale = suffix.group("scale") != null ? suffix.group("scale") : suffix.group("fewscale");
    int power = scale == null ? 0 : scale.chars().map(c -> ChineseNumerals.power((char) c)).sum();
    return suffix.group("letter") != null ? 3 : power;
  }

  /** Small numbers in characters, and a one in any form, are as often words as numbers. */
  private static boolean isSoft(String numeral, BigDecimal value, boolean sure) {
    boolean spelled = !Character.isDigit(numeral.charAt(0));
    boolean lone = numeral.chars().allMatch(c -> ChineseNumerals.power((char) c) > 0);
    boolean small = value.compareTo(BigDecimal.TEN) <= 0 || lone;
    boolean one = value.compareTo(BigDecimal.ONE) == 0;
    return (one && !sure) || (one && spelled) || (spelled && small && !sure);
  }

  private static int ownPower(String numeral) {
    char last = numeral.charAt(numeral.length() - 1);
    return Character.isDigit(numeral.charAt(0)) ? ChineseNumerals.power(last) : 0;
  }

  private static Limit limit(Matcher prefix, Matcher suffix, Optional<Unit> unit) {
    if (suffix.group("few") != null || "来".equals(suffix.group("extra"))) {
      return Limit.ANY;
    }
    if (suffix.group("extra") != null) {
      return Limit.MORE;
    }
    boolean recent = "近".equals(prefix.group("nearly")) && unit.filter(Unit::isTime).isPresent();
    return ChineseBounds.after(suffix, recent ? Limit.ANY : ChineseBounds.before(prefix));
  }
}
