package org.couplet.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.couplet.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  private static final Language ZH = Language.of("zh-Hans");
  private static final Language EN = Language.of("en");
  private static final Language AR = Language.of("ar");

  @ParameterizedTest
  @CsvSource({
    "1,一,I",
    "2,二,II",
    "4,四,IV",
    "9,九,IX",
    "10,十,X",
    "14,十四,XIV",
    "20,二十,XX",
    "40,四十,XL",
    "99,九十九,XCIX",
    "101,一百零一,CI",
    "110,一百一十,CX",
    "1005,一千零五,MV"
  })
  void chapters(int number, String han, String roman) {
    assertThat(Numerals.chapter(number, ZH)).isEqualTo(han);
    assertThat(Numerals.chapter(number, EN)).isEqualTo(roman);
    assertThat(Numerals.chapter(number, AR)).isEqualTo(Integer.toString(number));
  }

  @Test
  void partsCountInDigitsInLatinLanguages() {
    assertThat(Numerals.part(3, ZH)).isEqualTo("三");
    assertThat(Numerals.part(3, EN)).isEqualTo("3");
  }

  @Test
  void marksAsThePrintedBrochureHasThem() {
    assertThat(Numerals.mark(2, false, ZH)).isEqualTo("二、");
    assertThat(Numerals.mark(2, true, ZH)).isEqualTo("（二）");
    assertThat(Numerals.mark(2, false, EN)).isEqualTo("II.");
    assertThat(Numerals.mark(2, true, EN)).isEqualTo("(II)");
  }
}
