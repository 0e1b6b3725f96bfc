package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWriterTest {

  private static final Language ZH = Language.of("zh-Hans");
  private static final Language EN = Language.of("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "110000 | MORE_THAN | - | 11万余 | more than 110,000",
        "25424000 | EXACT | CNY | 2542.4万元 | RMB 25.424 million",
        "6000 | MORE_THAN | - | 6000多 | more than 6,000",
        "269 | EXACT | - | 269 | 269",
        "9999 | EXACT | - | 9999 | 9,999",
        "10000 | EXACT | - | 1万 | 10,000",
        "12345 | EXACT | - | 1.2345万 | 12,345",
        "123456.7 | EXACT | - | 123456.7 | 123,456.7",
        "999999 | ABOUT | - | 约99.9999万 | about 999,999",
        "1000000 | AT_LEAST | - | 至少100万 | at least 1 million",
        "1234500 | LESS_THAN | - | 不足123.45万 | less than 1,234,500",
        "360000000 | EXACT | CNY | 3.6亿元 | RMB 360 million",
        "3600000000 | MORE_THAN | CNY | 36亿余元 | more than RMB 3.6 billion",
        "123456789 | EXACT | - | 123456789 | 123,456,789",
        "5000 | MORE_THAN | USD | 5000多美元 | more than USD 5,000",
        "1500000 | ABOUT | EUR | 约150万欧元 | about EUR 1.5 million",
        "200 | EXACT | GBP | 200英镑 | GBP 200",
        "200 | EXACT | JPY | 200日元 | JPY 200",
        "98.5 | MORE_THAN | - | 超过98.5 | more than 98.5",
        "98.50 | EXACT | - | 98.50 | 98.50",
        "-1234 | EXACT | - | -1234 | -1,234",
        "-123 | EXACT | - | -123 | -123",
        "0 | EXACT | - | 0 | 0",
        "3000 | EXACT | XYZ | XYZ 3000 | XYZ 3,000",
      })
  void writesEachLanguageItsOwnWay(
      BigDecimal value, Bound bound, String currency, String zh, String en) {
    assertThat(write(value, bound, currency, ZH).text()).isEqualTo(zh);
    assertThat(write(value, bound, currency, EN).text()).isEqualTo(en);
  }

  @Test
  void partsStandApart() {
    assertThat(write(new BigDecimal("25424000"), Bound.MORE_THAN, "CNY", ZH))
        .isEqualTo(new WrittenNumber("", "", "2542.4", "万", "余", "元"));
    assertThat(write(new BigDecimal("25424000"), Bound.MORE_THAN, "CNY", EN))
        .isEqualTo(new WrittenNumber("more than", "RMB", "25.424", "million", "", ""));
  }

  @Test
  void otherLanguagesGetPlainDigitsAndTheCode() {
    Language thai = Language.of("th");
    assertThat(write(new BigDecimal("25424000"), Bound.EXACT, "CNY", thai).text())
        .isEqualTo("CNY 25424000");
    assertThat(write(new BigDecimal("110000"), Bound.MORE_THAN, "-", thai).text())
        .isEqualTo("> 110000");
  }

  @Test
  void traditionalChineseHasItsOwnCharacters() {
    assertThat(
            write(new BigDecimal("110000"), Bound.MORE_THAN, "EUR", Language.of("zh-Hant")).text())
        .isEqualTo("11萬餘歐元");
  }

  private static WrittenNumber write(
      BigDecimal value, Bound bound, String currency, Language language) {
    return NumberWriter.write(
        value, bound, Optional.ofNullable(currency).filter(c -> !c.equals("-")), language);
  }
}
