package org.couplet.lang;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Writes key figures out as a language does; plain digits where we don't know how. */
public final class NumberWriter {

  private static final Map<String, String> CHINESE_MONEY =
      Map.ofEntries(
          Map.entry("AUD", "澳元"),
          Map.entry("CAD", "加元"),
          Map.entry("CHF", "瑞士法郎"),
          Map.entry("CNY", "元"),
          Map.entry("EUR", "欧元"),
          Map.entry("GBP", "英镑"),
          Map.entry("HKD", "港元"),
          Map.entry("IDR", "印尼盾"),
          Map.entry("INR", "印度卢比"),
          Map.entry("JPY", "日元"),
          Map.entry("KRW", "韩元"),
          Map.entry("MOP", "澳门元"),
          Map.entry("MYR", "马来西亚林吉特"),
          Map.entry("PHP", "菲律宾比索"),
          Map.entry("RUB", "卢布"),
          Map.entry("SAR", "沙特里亚尔"),
          Map.entry("SGD", "新加坡元"),
          Map.entry("THB", "泰铢"),
          Map.entry("TWD", "新台币"),
          Map.entry("USD", "美元"),
          Map.entry("VND", "越南盾"));

  private static final String SIMPLIFIED = "万亿余约过欧镑韩卢铢门马来亚尔币";
  private static final String TRADITIONAL = "萬億餘約過歐鎊韓盧銖門馬來亞爾幣";

  private NumberWriter() {}

  /**
   * A number written out, its parts apart.
   *
   * @param value the exact value
   * @param currency ISO 4217 code where it is money
   */
  public static WrittenNumber write(
      BigDecimal value, Bound bound, Optional<String> currency, Language language) {
    return switch (language.subtag()) {
      case "zh" ->
          isTraditional(language)
              ? traditional(chinese(value, bound, currency))
              : chinese(value, bound, currency);
      case "en" -> english(value, bound, currency);
      default -> new WrittenNumber(sign(bound), currency.orElse(""), plain(value), "", "", "");
    };
  }

  private static WrittenNumber chinese(BigDecimal value, Bound bound, Optional<String> currency) {
    Scaled scaled = scaled(value, 4, new Step(8, "亿"), new Step(4, "万"));
    String digits = plain(scaled.value);
    boolean follows = bound == Bound.MORE_THAN && (!scaled.word.isEmpty() || isWhole(value));
    String before =
        switch (bound) {
          case EXACT -> "";
          case MORE_THAN -> follows ? "" : "超过";
          case AT_LEAST -> "至少";
          case LESS_THAN -> "不足";
          case ABOUT -> "约";
        };
    String after = follows ? (scaled.word.isEmpty() ? "多" : "余") : "";
    String money = currency.map(code -> CHINESE_MONEY.getOrDefault(code, "")).orElse("");
    String code = money.isEmpty() ? currency.orElse("") : "";
    return new WrittenNumber(before, code, digits, scaled.word, after, money);
  }

  private static WrittenNumber english(BigDecimal value, Bound bound, Optional<String> currency) {
    Scaled scaled = scaled(value, 3, new Step(9, "billion"), new Step(6, "million"));
    String before =
        switch (bound) {
          case EXACT -> "";
          case MORE_THAN -> "more than";
          case AT_LEAST -> "at least";
          case LESS_THAN -> "less than";
          case ABOUT -> "about";
        };
    String money = currency.map(code -> code.equals("CNY") ? "RMB" : code).orElse("");
    return new WrittenNumber(before, money, grouped(scaled.value), scaled.word, "", "");
  }

  private static String sign(Bound bound) {
    return switch (bound) {
      case EXACT -> "";
      case MORE_THAN -> ">";
      case AT_LEAST -> "≥";
      case LESS_THAN -> "<";
      case ABOUT -> "≈";
    };
  }

  /** A word for a power of ten. */
  private record Step(int power, String word) {}

  /** A number of which a power of ten is said by a word. */
  private record Scaled(BigDecimal value, String word) {}

  /** By the largest step that the value reaches, if {@code decimals} are enough; else plain. */
  private static Scaled scaled(BigDecimal value, int decimals, Step... steps) {
    for (Step step : steps) {
      if (value.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(step.power)) >= 0) {
        BigDecimal scaled = value.scaleByPowerOfTen(-step.power).stripTrailingZeros();
        return scaled.scale() <= decimals ? new Scaled(scaled, step.word) : new Scaled(value, "");
      }
    }
    return new Scaled(value, "");
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  private static String plain(BigDecimal value) {
    return (isWhole(value) ? value.setScale(0) : value).toPlainString();
  }

  private static String grouped(BigDecimal value) {
    String plain = plain(value);
    int point = plain.indexOf('.');
    StringBuilder out = new StringBuilder(plain);
    int start = plain.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? plain.length() : point) - 3; i > start; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }

  private static boolean isTraditional(Language language) {
    return language.tag().matches("zh-(Hant|TW|HK|MO).*");
  }

  private static WrittenNumber traditional(WrittenNumber n) {
    return new WrittenNumber(
        traditional(n.bound()),
        n.currency(),
        n.digits(),
        traditional(n.scale()),
        traditional(n.after()),
        traditional(n.money()));
  }

  private static String traditional(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      int at = SIMPLIFIED.indexOf(out.charAt(i));
      if (at >= 0) {
        out.setCharAt(i, TRADITIONAL.charAt(at));
      }
    }
    return out.toString();
  }
}
