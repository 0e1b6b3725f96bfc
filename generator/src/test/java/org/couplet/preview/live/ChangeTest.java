package org.couplet.preview.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

  private static final String PAGE =
      """
      <head><link rel="stylesheet" href="style.1.css"></head>
      <nav id="c-menu">Menu</nav>
      <main id="top"><h1>Title</h1><p id="top-1">One</p><p id="top-2">Two</p></main>
      """;

  private static String between(String before, String after) {
    return Change.between(shown(before), shown(after)).object();
  }

  private static Shown shown(String html) {
    String style = html.replaceAll("(?s).*href=\"([^\"]*)\".*", "$1");
    return new Shown(html, List.of(style));
  }

  @ParameterizedTest
  @CsvSource({
    "One, Uno, top-1",
    "Two, Dos, top-2",
    "Two</p>, Two</p><p id=\"top-3\">Three</p>, top-3",
    "<p id=\"top-2\">Two</p>, '', top-1",
    "Title, Other, top",
  })
  void leadsToTheFirstBlockThatDiffers(String old, String now, String anchor) {
    assertThat(between(PAGE, PAGE.replace(old, now)))
        .isEqualTo("{\"anchor\":\"" + anchor + "\",\"content\":true}");
  }

  @Test
  void whereTheTitleChangesAndABlockTooItLeadsToTheBlock() {
    assertThat(between(PAGE, PAGE.replace("Title", "Other").replace("Two", "Dos")))
        .isEqualTo("{\"anchor\":\"top-2\",\"content\":true}");
  }

  @Test
  void whatIsOutsideTheContentLeadsNowhere() {
    assertThat(between(PAGE, PAGE.replace("Menu", "List")))
        .isEqualTo("{\"anchor\":\"\",\"content\":false}");
  }

  @Test
  void onlyOtherStylesArePutInPlaceOfTheOld() {
    assertThat(between(PAGE, PAGE.replace("style.1", "style.2")))
        .isEqualTo("{\"styles\":[[\"style.1.css\",\"style.2.css\"]]}");
  }

  @Test
  void otherStylesAndOtherWordsAreAChangeOfWords() {
    assertThat(between(PAGE, PAGE.replace("style.1", "style.2").replace("Two", "Dos")))
        .isEqualTo("{\"anchor\":\"top-2\",\"content\":false}");
  }
}
