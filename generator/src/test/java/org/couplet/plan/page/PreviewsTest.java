package org.couplet.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.couplet.picture.Picture;
import org.couplet.plan.SitePlan;
import org.couplet.plan.SmallBrochure;
import org.couplet.plan.view.Frame;
import org.junit.jupiter.api.Test;

class PreviewsTest {
  private final SmallBrochure brochure = new SmallBrochure();

  private static List<String> metas(SitePlan plan, String path) {
    return SmallBrochure.view(plan, path).frame().metas().stream()
        .map(meta -> meta.attribute() + " " + meta.key() + "=" + meta.content())
        .toList();
  }

  @Test
  void linkPreviewsOfASection() {
    brochure.address("https://example.gov.cn/");
    brochure.section("one", "甲", "A").paragraph("文。", "Text.").figure("p.jpg", "图", "P");
    brochure.picture(
        "one",
        "p.jpg",
        new Picture(
            800,
            600,
            List.of(
                new Picture.Variant("image/jpeg", "jpg", 800, 600, "0123456789ab", Path.of("p")))));
    assertThat(metas(brochure.plan(), "en/one.html"))
        .containsExactly(
            "property og:type=article",
            "property og:url=https://example.gov.cn/en/one.html",
            "property og:title=A",
            "property og:description=Text.",
            "property og:site_name=Vocational Education in Liuzhou",
            "property og:locale=en",
            "property og:image=https://example.gov.cn/assets/p-800.0123456789.jpg",
            "property og:image:width=800",
            "property og:image:height=600");
  }

  @Test
  void bothLanguagesAreNamedAndThePlaceTheySpeak() {
    brochure.address("https://example.gov.cn/");
    brochure.section("one", "甲", "A");
    assertThat(metas(brochure.plan(), "index.html"))
        .contains("property og:type=website", "property og:locale=zh_CN")
        .contains("property og:locale:alternate=en")
        .noneMatch(meta -> meta.contains("og:image"));
  }

  @Test
  void nothingThatContentSaysEndsTheDataBlock() {
    brochure.address("https://example.gov.cn/");
    brochure.section("one", "甲", "</script><script>\"x\"\\\u2028").paragraph("文。", "Text & more.");
    Frame frame = SmallBrochure.view(brochure.plan(), "en/one.html").frame();
    String data = frame.data().orElseThrow().markup();
    assertThat(data)
        .startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"Article\",\"headline\":")
        .contains("\\u003c/script\\u003e\\u003cscript\\u003e\\\"x\\\"\\\\\\u2028")
        .contains("\"description\":\"Text \\u0026 more.\"")
        .doesNotContain("<");
  }

  @Test
  void withoutAnAddressNothingIsSaid() {
    brochure.section("one", "甲", "A");
    SitePlan plan = brochure.plan();
    assertThat(metas(plan, "en/one.html")).isEmpty();
    assertThat(SmallBrochure.view(plan, "index.html").frame().data()).isEmpty();
    assertThat(metas(plan, "404.html")).containsExactly("name robots=noindex");
  }
}
