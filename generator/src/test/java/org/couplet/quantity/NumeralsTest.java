package org.couplet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  private static final long LARGEST = 10_000_000_000_000L;

  private static LongStream samples() {
    Random random = new Random(20260121);
    LongStream large =
        LongStream.generate(
                () -> Math.floorMod(random.nextLong(), (long) Math.pow(10, 4 + random.nextInt(10))))
            .limit(20_000);
    return LongStream.concat(
        LongStream.rangeClosed(0, 10_000), LongStream.concat(large, LongStream.of(LARGEST)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%spellout-numbering", "%spellout-cardinal", "%spellout-cardinal-financial"})
  void everyChineseNumeralThatIcuSpellsOut(String rules) {
    RuleBasedNumberFormat icu =
        new RuleBasedNumberFormat(Locale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);
    samples()
        .forEach(
            n ->
                assertThat(ChineseNumerals.read(icu.format(n, rules)))
                    .as(icu.format(n, rules))
                    .contains(BigDecimal.valueOf(n)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%spellout-numbering", "%spellout-cardinal-verbose"})
  void everyEnglishNumeralThatIcuSpellsOut(String rules) {
    RuleBasedNumberFormat icu =
        new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    samples()
        .forEach(
            n ->
                assertThat(EnglishNumerals.read(icu.format(n, rules).replace(",", "")))
                    .as(icu.format(n, rules))
                    .contains(BigDecimal.valueOf(n)));
  }

  @Test
  void everyEnglishOrdinalThatIcuSpellsOut() {
    RuleBasedNumberFormat icu =
        new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    LongStream.rangeClosed(0, 10_000)
        .forEach(
            n -> {
              String words = icu.format(n, "%spellout-ordinal");
              assertThat(EnglishNumerals.read(EnglishNumerals.cardinal(words)))
                  .as(words)
                  .contains(BigDecimal.valueOf(n));
            });
  }

  @ParameterizedTest
  @CsvSource({
    "一万三, 13000",
    "三万五, 35000",
    "一百五, 150",
    "一百零五, 105",
    "一千二, 1200",
    "两亿三, 230000000",
    "十二, 12",
    "二〇一六, 2016",
    "一九四九, 1949",
    "三点一四, 3.14",
    "三点五万, 35000",
    "2542.4万, 25424000",
    "1亿5000万, 150000000",
    "3万5千, 35000",
    "3.6亿, 360000000",
    "两万亿, 2000000000000",
    "一万二千亿, 1200000000000",
    "5百, 500",
    "壹仟贰佰, 1200",
    "萬, 10000",
  })
  void theWaysNumbersAreWrittenInChinese(String text, BigDecimal value) {
    assertThat(ChineseNumerals.read(text).orElseThrow()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "甲", "三四个", "百百", "1.2.3", "十百", "点五"})
  void whatIsNoChineseNumeral(String text) {
    assertThat(ChineseNumerals.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a hundred, 100",
    "three hundred and five thousand, 305000",
    "Twenty-One, 21",
    "million, 1000000",
  })
  void theWaysNumbersAreWrittenInEnglish(String text, BigDecimal value) {
    assertThat(EnglishNumerals.read(text).orElseThrow()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "and", "one two", "two twenty", "hundred", "third", "twenty zero"})
  void whatIsNoEnglishNumeral(String text) {
    assertThat(EnglishNumerals.read(text)).isEmpty();
  }
}
