package org.couplet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.couplet.site.PrintedBrochure.Slip;
import org.junit.jupiter.api.Test;

class PrintedBrochureTest {

  @Test
  void joinsTheLinesOfASlide() {
    String slide =
        """
              服务国家“一带

        一路”发展战略。
             Encourage vocational colleges to carry out vocational
        education  exchanges.
        """;

    assertThat(words(slide, "zh")).isEqualTo("服务国家“一带一路”发展战略。");
    assertThat(words(slide, "en"))
        .isEqualTo("Encourage vocational colleges to carry out vocational education exchanges.");
  }

  @Test
  void takesALineOfTwoLanguagesApart() {
    String slide =
        """
        中心印度分中心落地Liugong
        - LVTC Global
        三是引进资源。  Third, introducing resources
        德国纽伦堡IHK主管
        """;

    assertThat(words(slide, "zh")).isEqualTo("中心印度分中心落地三是引进资源。德国纽伦堡IHK主管");
    assertThat(words(slide, "en")).isEqualTo("Liugong - LVTC Global Third, introducing resources");
  }

  @Test
  void leavesOutTheNumbersOfPoints() {
    String slide =
        """
              下一步:  1.柳州市
              2.2017年11月，在2542.4万元
              1.Jointly build
              2.In November 2017, RMB 25.424 million
        """;

    assertThat(words(slide, "zh")).isEqualTo("下一步:柳州市2017年11月，在2542.4万元");
    assertThat(words(slide, "en")).isEqualTo("Jointly build In November 2017, RMB 25.424 million");
  }

  @Test
  void mendsEverySlip() {
    PrintedBrochure printed = PrintedBrochure.of("终生学习.更过批次", "zh");

    assertThat(printed.mended(List.of(new Slip("终生学习.", "终身学习。"), new Slip("更过", "更多"))).words())
        .isEqualTo("终身学习。更多批次");
  }

  @Test
  void aSlipThatIsNotInThePrintIsNoticed() {
    PrintedBrochure printed = PrintedBrochure.of("终身学习。", "zh");

    assertThatThrownBy(() -> printed.mended(List.of(new Slip("终生", "终身"))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("终生");
  }

  private static String words(String slide, String lang) {
    return PrintedBrochure.of(slide, lang).words();
  }
}
