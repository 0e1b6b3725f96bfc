package org.couplet.quantity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Currencies as the two languages write them. */
final class Currencies {

  private static final Map<String, String> CODES = new LinkedHashMap<>();

  static {
    add("CNY", "人民币 元人民币 元 块钱 RMB CNY ¥ ￥ yuan renminbi");
    add("USD", "美元 美金 USD US$ $ dollar dollars us_dollar us_dollars u.s._dollars");
    add("EUR", "欧元 EUR € euro euros");
    add("GBP", "英镑 GBP £ pounds pounds_sterling");
    add("JPY", "日元 日圆 JPY yen japanese_yen");
    add("HKD", "港元 港币 HKD HK$ hong_kong_dollars");
    add("MOP", "澳门元 澳门币 MOP patacas");
    add("TWD", "新台币 台币 TWD NT$");
    add("THB", "泰铢 THB baht thai_baht");
    add("RUB", "卢布 RUB roubles rubles");
    add("KRW", "韩元 KRW won");
    add("SGD", "新加坡元 新元 SGD singapore_dollars");
  }

  /** Alternatives of a pattern: what stands before the digits. */
  static final String BEFORE =
      "人民币|RMB|CNY|¥|￥|US\\$|USD|HK\\$|HKD|NT\\$|TWD|\\$|EUR|€|GBP|£|JPY|THB|RUB|KRW|SGD|MOP";

  /** Alternatives of a pattern: what stands behind the digits in Chinese. */
  static final String AFTER_CHINESE = after(c -> c > 0x3000);

  /** Alternatives of a pattern: what stands behind the digits in English. */
  static final String AFTER_ENGLISH = after(c -> c < 0x80 && c != '$');

  private Currencies() {}

  private static void add(String code, String words) {
    for (String word : words.split(" ", -1)) {
      CODES.put(word.replace('_', ' ').toLowerCase(Locale.ROOT), code);
    }
  }

  private static String after(java.util.function.IntPredicate script) {
    return CODES.keySet().stream()
        .filter(word -> script.test(word.charAt(0)) && word.indexOf('$') < 0)
        .sorted(Comparator.comparing(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The code of the currency that is called so. */
  static Optional<String> named(String word) {
    return Optional.ofNullable(CODES.get(word.toLowerCase(Locale.ROOT)));
  }
}
