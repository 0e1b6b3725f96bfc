package org.couplet.plan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Optional;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Bound;
import org.couplet.model.KeyFigure;
import org.couplet.plan.Output;
import org.couplet.plan.SitePlan;
import org.couplet.plan.SmallBrochure;
import org.couplet.plan.view.EditionLink;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.PageView.IndexEntry;
import org.junit.jupiter.api.Test;

class SearchPlannerTest {
  private final SmallBrochure brochure = new SmallBrochure().page("search");

  private SitePlan plan() {
    brochure.term("柳州职业技术学院", "Liuzhou Vocational & Technical College");
    brochure.term("东盟", "ASEAN").term("欧盟", "EU");
    brochure
        .section("one", "甲", "A")
        .paragraph("东盟\n</script>", "")
        .heading(2, "colleges", "院校", "Colleges")
        .paragraph("柳州职业技术学院", "Liuzhou Vocational & Technical College and ASEAN")
        .note("n", 1, "注", "Note")
        .figureOf(
            new KeyFigure(
                new BigDecimal("110000"),
                Bound.MORE_THAN,
                Optional.empty(),
                Optional.of(new Bilingual<>("人", "students")),
                new Bilingual<>("在校生", "enrolled"),
                Optional.empty(),
                Optional.of("colleges"),
                false,
                new SourceFile("content/sections/one/section.yaml", "").whole()));
    brochure.section("two", "乙", "").paragraph("只有中文", "");
    return brochure.plan();
  }

  private static String index(SitePlan plan, String path) {
    PageView.SearchView page = (PageView.SearchView) SmallBrochure.view(plan, path);
    String file = page.index().substring("../".length());
    return plan.outputs().stream()
        .filter(output -> output.path().equals(file))
        .map(output -> ((Output.Text) output).content())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theIndexHasWhatALanguageSaysItself() {
    SitePlan plan = plan();
    assertThat(index(plan, "zh/search.html"))
        .isEqualTo(
            "self.coupletIndex=[[\"one.html\",\"甲\",[[\"top\",\"甲\",[[\"top-1\","
                + "\"东盟\\n\\u003c/script\\u003e\"]]],[\"colleges\",\"院校\",[[\"colleges-1\","
                + "\"柳州职业技术学院\"]]],[\"fn-1\",\"\",[[\"fn-1\",\"注\"]]]]],\n"
                + "[\"two.html\",\"乙\",[[\"top\",\"乙\",[[\"top-1\",\"只有中文\"]]]]]];\n");
    assertThat(index(plan, "en/search.html")).doesNotContain("中文").doesNotContain("two.html");
  }

  @Test
  void namesLeadToWhereTheyAreFirstSaid() {
    SitePlan plan = plan();
    PageView.SearchView zh = (PageView.SearchView) SmallBrochure.view(plan, "zh/search.html");
    assertThat(zh.names())
        .extracting(IndexEntry::href, entry -> entry.words().get(0).text())
        .containsExactly(tuple("one.html#top-1", "东盟"), tuple("one.html#colleges-1", "柳州职业技术学院"));
    PageView.SearchView en = (PageView.SearchView) SmallBrochure.view(plan, "en/search.html");
    assertThat(en.names())
        .extracting(entry -> entry.words().get(0).text())
        .containsExactly("ASEAN", "Liuzhou Vocational & Technical College");
    assertThat(en.names().get(1).words().get(0).html().markup()).contains("&amp;");
  }

  @Test
  void figuresAreWrittenOut() {
    SitePlan plan = plan();
    PageView.SearchView zh = (PageView.SearchView) SmallBrochure.view(plan, "zh/search.html");
    IndexEntry figure = zh.figures().get(0);
    assertThat(figure.href()).isEqualTo("one.html#colleges");
    assertThat(figure.words().get(0).text()).isEqualTo("11万余人");
    assertThat(figure.detail().get(0).text()).isEqualTo("在校生");
    PageView.SearchView en = (PageView.SearchView) SmallBrochure.view(plan, "en/search.html");
    assertThat(en.figures().get(0).words().get(0).text()).isEqualTo("more than 110,000 students");
  }

  @Test
  void thereIsAPageForEachLanguageOnly() {
    SitePlan plan = plan();
    PageView.SearchView zh = (PageView.SearchView) SmallBrochure.view(plan, "zh/search.html");
    assertThat(zh.frame().editions())
        .extracting(EditionLink::href)
        .containsExactly("search.html", "../en/search.html");
    assertThat(SmallBrochure.paths(plan)).doesNotContain("both/search.html");
    assertThat(SmallBrochure.view(plan, "both/one.html").frame().links().search())
        .contains("../zh/search.html");
  }
}
