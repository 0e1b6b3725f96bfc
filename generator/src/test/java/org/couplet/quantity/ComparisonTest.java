package org.couplet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.couplet.lang.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Pairs of passages and what is found in them, from the first language's side and the second's. */
class ComparisonTest {

  @ParameterizedTest
  @CsvFileSource(resources = "cases.csv", delimiter = '|')
  void bothWaysRound(String zh, String en, String expected) {
    Reading first = Reading.of(zh, Language.of("zh"));
    Reading second = Reading.of(en, Language.of("en"));
    assertThat(causes(Comparison.of(first, second))).as("%s | %s", zh, en).isEqualTo(expected);
    assertThat(causes(Comparison.of(second, first))).as("%s | %s", en, zh).isEqualTo(expected);
  }

  private static String causes(List<Difference> differences) {
    return differences.isEmpty()
        ? "ok"
        : differences.stream().map(ComparisonTest::cause).sorted().collect(Collectors.joining(" "));
  }

  private static String cause(Difference difference) {
    return difference instanceof Difference.Unlike unlike ? unlike.cause().name() : "LOST";
  }
}
