package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bound;
import org.couplet.read.yaml.Shape;
import org.couplet.read.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

  private final Diagnostics found = new Diagnostics();

  @ParameterizedTest
  @ValueSource(strings = {"2016", "2018-05", "2016-01-21", "2024-02-29", "1999-12-31"})
  void datesOfTheCalendar(String typed) {
    assertThat(read(Forms.DATE, typed).orElseThrow().iso()).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-30",
        "2023-02-29",
        "2018-13",
        "2018-00",
        "2018-05-00",
        "2018-5",
        "18-05",
        "2018/05",
        "2018年5月",
        "0000",
        "２０１８",
        "2018-05-1",
        "20180501",
      })
  void otherDatesAreRefused(String typed) {
    assertRefused(Forms.DATE, typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"110000", "98.5", "1.10", "0", "-3", "007"})
  void numbersStayAsTyped(String typed) {
    assertThat(read(Forms.NUMBER, typed)).contains(new BigDecimal(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"110,000", "11万", "１１", "1e5", "+5", ".5", "5.", "1_000", "98.5%"})
  void otherNumbersAreRefused(String typed) {
    assertRefused(Forms.NUMBER, typed);
  }

  @Test
  void aNumberTooLongToBeMeantIsRefused() {
    assertRefused(Forms.NUMBER, "9".repeat(25));
  }

  @Test
  void bounds() {
    assertThat(read(Forms.BOUND, "more-than")).contains(Bound.MORE_THAN);
    assertThat(read(Forms.BOUND, "at-least")).contains(Bound.AT_LEAST);
    assertThat(read(Forms.BOUND, "less-than")).contains(Bound.LESS_THAN);
    assertThat(read(Forms.BOUND, "about")).contains(Bound.ABOUT);
    assertRefused(Forms.BOUND, "exact");
  }

  @Test
  void currencies() {
    assertThat(read(Forms.CURRENCY, "CNY")).contains("CNY");
    for (String typed : new String[] {"RMB", "cny", "元", "CN", "CNYY", "CNZ"}) {
      assertRefused(Forms.CURRENCY, typed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.gov.cn/zyjy/, https://example.gov.cn/zyjy/",
    "https://example.gov.cn/zyjy, https://example.gov.cn/zyjy/",
    "https://example.gov.cn, https://example.gov.cn/",
    "HTTP://Example.gov.cn:8080/a/./b/../c, http://example.gov.cn:8080/a/c/",
    "https://example.gov.cn/%E6%9F%B3, https://example.gov.cn/%E6%9F%B3/",
  })
  void addresses(String typed, String address) {
    assertThat(read(Forms.ADDRESS, typed)).hasToString("Optional[" + address + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.gov.cn",
        "/zyjy/",
        "//example.gov.cn/",
        "ftp://example.gov.cn/",
        "https:///x",
        "https://example.gov.cn/?a=b",
        "'https://example.gov.cn/#a'",
        "https://u:p@example.gov.cn/",
        "https://example.gov.cn/index.html",
        "https://example.gov.cn/../x",
        "https://柳州.cn/",
        "https://example.gov.cn/a b",
        "javascript:alert(1)",
        "file:///C:/site/",
        "https://",
      })
  void otherAddressesAreRefused(String typed) {
    assertRefused(Forms.ADDRESS, typed);
  }

  @Test
  void languages() {
    assertThat(read(Forms.LANGUAGE, "zh-cn").orElseThrow().tag()).isEqualTo("zh-Hans");
    assertThat(read(Forms.LANGUAGE, "th").orElseThrow().tag()).isEqualTo("th");
    for (String typed : new String[] {"Chinese!", "zh_CN", "und", "con", "both", "assets", "中文"}) {
      assertRefused(Forms.LANGUAGE, typed);
    }
  }

  @Test
  void namesAndHosts() {
    assertThat(read(Forms.HEADING, "borrow-a-ship")).contains("borrow-a-ship");
    assertRefused(Forms.HEADING, "Planning");
    assertThat(read(Forms.HOST_NAME, "static.example.gov.cn")).isPresent();
    assertRefused(Forms.HOST_NAME, "https://static.example.gov.cn/");
    assertThat(read(Forms.MAIL, "office@example.gov.cn")).isPresent();
    assertRefused(Forms.MAIL, "office at example");
  }

  private <T> Optional<T> read(Shape<T> shape, String typed) {
    SourceFile file = new SourceFile("x.yaml", "key: " + typed + "\n");
    return YamlReader.read(file, found)
        .flatMap(
            node -> ((org.couplet.read.yaml.YamlNode.Entries) node).entries().stream().findFirst())
        .flatMap(entry -> shape.read("key", entry.value(), found));
  }

  private void assertRefused(Shape<?> shape, String typed) {
    int before = found.sorted().size();
    assertThat(read(shape, typed)).isEmpty();
    assertThat(found.sorted()).hasSize(before + 1);
    assertThat(found.sorted())
        .last()
        .satisfies(
            d -> {
              assertThat(d.problem()).isEqualTo(Problem.BAD_VALUE);
              assertThat(d.span().column()).isEqualTo(6);
              assertThat(d.hint(MessageLanguage.EN)).endsWith(".");
              assertThat(d.hint(MessageLanguage.ZH)).endsWith("。");
            });
  }
}
