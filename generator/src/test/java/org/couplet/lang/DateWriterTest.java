package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DateWriterTest {

  private static final PartialDate DAY =
      new PartialDate(2016, OptionalInt.of(1), OptionalInt.of(21));
  private static final PartialDate MONTH =
      new PartialDate(2018, OptionalInt.of(5), OptionalInt.empty());
  private static final PartialDate YEAR =
      new PartialDate(2019, OptionalInt.empty(), OptionalInt.empty());

  @Test
  void chinese() {
    Language zh = Language.of("zh-CN");
    assertThat(DateWriter.write(DAY, zh)).isEqualTo("2016年1月21日");
    assertThat(DateWriter.write(MONTH, zh)).isEqualTo("2018年5月");
    assertThat(DateWriter.write(YEAR, zh)).isEqualTo("2019年");
  }

  @Test
  void english() {
    Language en = Language.of("en");
    assertThat(DateWriter.write(DAY, en)).isEqualTo("January 21, 2016");
    assertThat(DateWriter.write(MONTH, en)).isEqualTo("May 2018");
    assertThat(DateWriter.write(YEAR, en)).isEqualTo("2019");
  }

  @Test
  void anyOtherLanguageGetsIso() {
    assertThat(DateWriter.write(DAY, Language.of("ar"))).isEqualTo("2016-01-21");
    assertThat(DateWriter.write(MONTH, Language.of("de"))).isEqualTo("2018-05");
  }
}
