package org.couplet.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.couplet.plan.Output;
import org.couplet.plan.SitePlan;
import org.couplet.plan.SmallBrochure;
import org.couplet.plan.view.BlockView;
import org.couplet.plan.view.MenuEntry;
import org.couplet.plan.view.PageView;
import org.junit.jupiter.api.Test;

class PrintPlannerTest {
  private final SmallBrochure brochure = new SmallBrochure().page("print");

  private SitePlan plan() {
    brochure.section("dev", "一、发展", "I. Development");
    brochure
        .chapter("dev", "gov", "政府\"\\主导", "Guided <by> government")
        .heading(2, "a", "乙", "B")
        .heading(3, "more", "丙", "C")
        .figure("a.jpg", "图", "Photo");
    brochure.chapter("dev", "coop", "合作", "Cooperation").figure("b.jpg", "图", "Photo");
    return brochure.plan();
  }

  @Test
  void theWholeBrochureOnOnePage() {
    PageView.PrintView print = (PageView.PrintView) SmallBrochure.view(plan(), "en/print.html");
    assertThat(print.sections())
        .extracting(PageView.SectionView::id)
        .containsExactly("dev", "gov", "coop");
    PageView.SectionView gov = print.sections().get(1);
    assertThat(gov.opening().id()).isEqualTo("gov--top");
    assertThat(gov.parts().get(0).id()).isEqualTo("gov--a");
    BlockView.HeadingView heading = (BlockView.HeadingView) gov.parts().get(0).blocks().get(0);
    assertThat(heading.level()).isEqualTo(4);
    assertThat(heading.id()).isEqualTo("gov--more");
    BlockView.FigureView second =
        (BlockView.FigureView) print.sections().get(2).opening().blocks().get(0);
    assertThat(second.number()).isEqualTo(2);
    MenuEntry entry = print.entries().get(0);
    assertThat(entry.link().href()).isEqualTo("#dev--top");
    assertThat(entry.chapters().get(1).href()).isEqualTo("#coop--top");
    assertThat(print.code()).isEmpty();
  }

  @Test
  void runningHeadsAreAStylesheetOfTheirOwn() {
    SitePlan plan = plan();
    PageView.PrintView print = (PageView.PrintView) SmallBrochure.view(plan, "both/print.html");
    String path = print.frame().stylesheets().get(1).substring("../".length());
    String css =
        plan.outputs().stream()
            .filter(output -> output.path().equals(path))
            .map(output -> ((Output.Asset) output).bytes().toArray())
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .findFirst()
            .orElseThrow();
    assertThat(css)
        .contains(
            "@page c-page-front{@top-left{content:\"柳州职业教育\"}"
                + "@top-right{content:\"Vocational Education in Liuzhou\"}}\n"
                + ".c-page-front{page:c-page-front}\n")
        .contains(
            "@page c-page-gov{@top-left{content:\"（一）政府\\22 \\5c 主导\"}"
                + "@top-right{content:\"(I) Guided \\3c by> government\"}}");
  }

  @Test
  void theAddressAndItsCodeWhereThereIsOne() {
    brochure.address("https://example.gov.cn/zyjy/");
    PageView.PrintView print = (PageView.PrintView) SmallBrochure.view(plan(), "zh/print.html");
    assertThat(print.address()).contains("example.gov.cn/zyjy/");
    assertThat(print.code()).contains(QrDrawing.of("https://example.gov.cn/zyjy/"));
    assertThat(print.frame().links().print()).contains("print.html");
    assertThat(print.frame().links().slides()).isEmpty();
  }
}
