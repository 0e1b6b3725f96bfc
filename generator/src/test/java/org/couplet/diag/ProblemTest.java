package org.couplet.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  @Test
  void idsAreUniqueAndGrouped() {
    assertThat(Arrays.stream(Problem.values()).map(Problem::id)).doesNotHaveDuplicates();
    assertThat(Problem.values())
        .allSatisfy(
            problem -> assertThat(problem.id()).matches("C[124]\\d\\d|P3\\d\\d|T5\\d\\d|O6\\d\\d"));
  }

  @Test
  void everyMessageAndHintIsASentenceInBothLanguages() {
    assertThat(Problem.values())
        .allSatisfy(
            problem -> {
              for (Phrase phrase : new Phrase[] {problem.message(), problem.hint()}) {
                assertThat(phrase.en()).isNotBlank().doesNotContainPattern("[\\u4e00-\\u9fff]");
                assertThat(phrase.zh()).isNotBlank();
              }
            });
  }

  @Test
  void bothLanguagesUseTheSameArguments() {
    assertThat(Problem.values())
        .allSatisfy(
            problem ->
                assertThat(places(problem.message().zh() + problem.hint().zh()))
                    .isEqualTo(places(problem.message().en() + problem.hint().en())));
  }

  private static Set<String> places(String pattern) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(pattern).results().forEach(match -> places.add(match.group(1)));
    return places;
  }
}
