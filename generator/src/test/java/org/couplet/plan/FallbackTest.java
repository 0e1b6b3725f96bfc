package org.couplet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.couplet.plan.view.Passage.State.BORROWED;
import static org.couplet.plan.view.Passage.State.MISSING;
import static org.couplet.plan.view.Passage.State.OWN;

import java.util.List;
import org.couplet.plan.view.BlockView;
import org.couplet.plan.view.Frame;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.Passage;
import org.junit.jupiter.api.Test;

class FallbackTest {
  private final SmallBrochure brochure = new SmallBrochure();

  @Test
  void aBlockInOneLanguageIsBorrowedOrMissing() {
    brochure.section("one", "甲", "A").paragraph("中文", "");
    SitePlan plan = brochure.plan();
    Passage en = only(SmallBrochure.section(plan, "en/one.html")).get(0);
    assertThat(en.state()).isEqualTo(BORROWED);
    assertThat(en.lang()).isEqualTo("zh-Hans");
    assertThat(en.text()).isEqualTo("中文");
    assertThat(only(SmallBrochure.section(plan, "zh/one.html")).get(0).state()).isEqualTo(OWN);
    List<Passage> both = only(SmallBrochure.section(plan, "both/one.html"));
    assertThat(both).extracting(Passage::state).containsExactly(OWN, MISSING);
    assertThat(both).extracting(Passage::lang).containsExactly("zh-Hans", "en");
    assertThat(both.get(1).html().markup()).isEmpty();
    assertThat(SmallBrochure.section(plan, "en/one.html").untranslated()).isFalse();
  }

  @Test
  void aSectionInOneLanguageRepeatsTheOriginal() {
    brochure.address("https://example.gov.cn/zyjy/");
    brochure.section("one", "甲", "").paragraph("中文。", "");
    SitePlan plan = brochure.plan();
    PageView.SectionView en = SmallBrochure.section(plan, "en/one.html");
    assertThat(en.untranslated()).isTrue();
    assertThat(en.titles()).extracting(Passage::state).containsExactly(BORROWED);
    assertThat(en.frame().lang()).isEqualTo("en");
    assertThat(en.frame().description()).isEqualTo("中文。");
    assertThat(en.frame().canonical()).contains("https://example.gov.cn/zyjy/zh/one.html");
    for (String edition : List.of("zh", "en", "both")) {
      Frame frame = SmallBrochure.view(plan, edition + "/one.html").frame();
      assertThat(frame.alternates()).as(edition).isEmpty();
    }
    assertThat(SmallBrochure.section(plan, "both/one.html").frame().title()).isEqualTo("甲");
    assertThat(SmallBrochure.section(plan, "zh/one.html").untranslated()).isFalse();
  }

  @Test
  void translationsNameEachOtherAndTheCover() {
    brochure.address("https://example.gov.cn/zyjy/");
    brochure.section("one", "甲", "A");
    SitePlan plan = brochure.plan();
    Frame frame = SmallBrochure.view(plan, "zh/one.html").frame();
    assertThat(frame.canonical()).contains("https://example.gov.cn/zyjy/zh/one.html");
    assertThat(frame.alternates())
        .containsExactly(
            new Frame.Alternate("zh-Hans", "https://example.gov.cn/zyjy/zh/one.html"),
            new Frame.Alternate("en", "https://example.gov.cn/zyjy/en/one.html"),
            new Frame.Alternate("x-default", "https://example.gov.cn/zyjy/index.html"));
    assertThat(SmallBrochure.view(plan, "en/one.html").frame().alternates())
        .isEqualTo(frame.alternates());
    assertThat(SmallBrochure.view(plan, "both/one.html").frame().alternates()).isEmpty();
  }

  @Test
  void withoutAnAddressNothingIsAbsolute() {
    brochure.section("one", "甲", "A");
    SitePlan plan = brochure.plan();
    assertThat(plan.toString()).doesNotContain("http");
    assertThat(SmallBrochure.paths(plan)).doesNotContain("sitemap.xml", "robots.txt");
    PageView.NotFoundView lost = (PageView.NotFoundView) SmallBrochure.view(plan, "404.html");
    assertThat(lost.home()).isEmpty();
    assertThat(lost.frame().stylesheets()).isEmpty();
  }

  @Test
  void theNotFoundPageLinksFromTheRoot() {
    brochure.address("https://example.gov.cn/zyjy/");
    brochure.section("one", "甲", "A");
    PageView.NotFoundView lost =
        (PageView.NotFoundView) SmallBrochure.view(brochure.plan(), "404.html");
    assertThat(lost.home()).contains("/zyjy/index.html");
    assertThat(lost.frame().stylesheets()).containsExactly("/zyjy/assets/style.7c98040a54.css");
  }

  @Test
  void theSitemapListsWhatIsNoRepetition() {
    brochure.address("https://example.gov.cn/a&b/");
    brochure.section("one", "甲", "A");
    brochure.section("two", "乙", "");
    SitePlan plan = brochure.plan();
    String sitemap =
        plan.outputs().stream()
            .filter(o -> o.path().equals("sitemap.xml"))
            .map(o -> ((Output.Text) o).content())
            .findFirst()
            .orElseThrow();
    assertThat(sitemap)
        .contains("<loc>https://example.gov.cn/a&amp;b/index.html</loc></url>")
        .contains(
            "<loc>https://example.gov.cn/a&amp;b/en/one.html</loc>"
                + "<xhtml:link rel=\"alternate\" hreflang=\"zh-Hans\"")
        .contains("/zh/two.html</loc></url>")
        .doesNotContain("en/two.html")
        .doesNotContain("both/two.html");
    assertThat(SmallBrochure.paths(plan)).contains("robots.txt");
  }

  private static List<Passage> only(PageView.SectionView page) {
    return ((BlockView.ParagraphView) page.opening().blocks().get(0)).passages();
  }
}
