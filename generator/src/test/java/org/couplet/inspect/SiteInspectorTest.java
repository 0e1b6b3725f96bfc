package org.couplet.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SiteInspectorTest {

  private final CleanSite site = new CleanSite();

  @Test
  void nothingIsFoundInACleanSite() {
    assertThat(site.found()).isEmpty();
  }

  @Test
  void aFindingStandsWhereItStandsInThePage() {
    site.pages.put("zh/overview.html", CleanSite.ZH.replace("#planning\">规", "#plan\">规"));
    assertThat(site.found())
        .containsExactly(
            "site/zh/overview.html:16:4: O602 In the page as rendered the link “#plan” leads to an"
                + " anchor that is not there.");
  }

  @Test
  void anAlternateThatDoesNotAnswer() {
    site.pages.put(
        "en/overview.html",
        CleanSite.EN.replace("rel=\"alternate\" hreflang=\"zh-Hans\"", "rel=\"next\""));
    assertThat(site.found())
        .containsExactly(
            "site/zh/overview.html:6:37: O605 The page as rendered is not right: its hreflang names"
                + " en/overview.html, which doesn't name it in return.");
  }

  @Test
  void manyPagesAreReadInParallelWithTheSameResult() {
    for (int i = 0; i < 300; i++) {
      site.pages.put(
          "en/page-" + i + ".html",
          CleanSite.PLAIN.replace("<h1>", "<a href=\"gone-" + i + ".html\">x</a><h1>"));
    }
    List<String> first = site.found();
    assertThat(first).hasSize(300).isEqualTo(site.found());
  }
}
