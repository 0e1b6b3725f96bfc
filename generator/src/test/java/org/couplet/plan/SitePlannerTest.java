package org.couplet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.model.DocumentType;
import org.couplet.picture.Attachment;
import org.couplet.picture.Picture;
import org.couplet.plan.view.EditionLink;
import org.couplet.plan.view.Frame;
import org.couplet.plan.view.MenuEntry;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.PartView;
import org.couplet.plan.view.Passage;
import org.couplet.plan.view.SectionLink;
import org.junit.jupiter.api.Test;

class SitePlannerTest {
  private final SmallBrochure brochure = new SmallBrochure();

  private SitePlan liuzhou() {
    brochure.section("overview", "柳州概况", "Overview").paragraph("共有29所。", "There are 29.");
    brochure.section("development", "一、发展情况", "I. Development");
    brochure
        .chapter("development", "government", "（一）政府主导。", "(I) Guided by government.")
        .heading(2, "planning", "一是规划先行。", "First, planning.")
        .paragraph("开展七大行动。", "Seven actions.")
        .heading(2, "funding", "二是资金保障。", "Second, funds.")
        .paragraph("安排资金。", "Funds.");
    brochure.chapter("development", "cooperation", "创新模式", "Innovative mode");
    brochure.section("thanks", "感谢聆听！", "THANK YOU!").movedFrom("end");
    return brochure.plan();
  }

  @Test
  void everyFileSorted() {
    brochure.script("site.js", "1").script("contents.js", "2");
    assertThat(SmallBrochure.paths(liuzhou()))
        .containsExactly(
            ".htaccess",
            "404.html",
            "_headers",
            "assets/contents.d4735e3a26.js",
            "assets/site.6b86b273ff.js",
            "assets/style.7c98040a54.css",
            "both/contents.html",
            "both/cooperation.html",
            "both/development.html",
            "both/end.html",
            "both/government.html",
            "both/overview.html",
            "both/thanks.html",
            "en/contents.html",
            "en/cooperation.html",
            "en/development.html",
            "en/end.html",
            "en/government.html",
            "en/overview.html",
            "en/thanks.html",
            "index.html",
            "zh/contents.html",
            "zh/cooperation.html",
            "zh/development.html",
            "zh/end.html",
            "zh/government.html",
            "zh/overview.html",
            "zh/thanks.html");
    assertThat(brochure.problems()).isEmpty();
  }

  @Test
  void aScriptCalledLikeAPageBelongsToThatPageOnly() {
    brochure.script("site.js", "1").script("contents.js", "2");
    SitePlan plan = liuzhou();
    assertThat(SmallBrochure.view(plan, "zh/contents.html").frame().scripts())
        .containsExactly("../assets/contents.d4735e3a26.js", "../assets/site.6b86b273ff.js");
    assertThat(SmallBrochure.view(plan, "zh/thanks.html").frame().scripts())
        .containsExactly("../assets/site.6b86b273ff.js");
    assertThat(SmallBrochure.view(plan, "index.html").frame().stylesheets())
        .containsExactly("assets/style.7c98040a54.css");
  }

  @Test
  void chaptersAreNumberedByTheirPlaceAndKeepTheirPrintedMark() {
    SitePlan plan = liuzhou();
    PageView.SectionView government = SmallBrochure.section(plan, "both/government.html");
    assertThat(texts(government.numeral())).containsExactly("一", "I");
    assertThat(texts(government.marks())).containsExactly("（一）", "(I)");
    assertThat(texts(government.titles())).containsExactly("政府主导。", "Guided by government.");
    assertThat(government.kicker().map(SectionLink::href)).contains("development.html");
    assertThat(texts(government.kicker().orElseThrow().marks())).containsExactly("一、", "I.");
    PageView.SectionView cooperation = SmallBrochure.section(plan, "en/cooperation.html");
    assertThat(texts(cooperation.numeral())).containsExactly("II");
    assertThat(texts(cooperation.marks())).containsExactly("");
    PageView.SectionView overview = SmallBrochure.section(plan, "zh/overview.html");
    assertThat(overview.numeral()).isEmpty();
    assertThat(overview.kicker()).isEmpty();
  }

  @Test
  void partsAreNumberedAndLinkToThemselvesInTheOtherEditions() {
    PageView.SectionView page = SmallBrochure.section(liuzhou(), "zh/government.html");
    assertThat(page.parts()).hasSize(2);
    assertThat(texts(page.parts().get(1).numerals())).containsExactly("二");
    assertThat(texts(page.parts().get(1).marks())).containsExactly("二是");
    assertThat(texts(page.parts().get(1).titles())).containsExactly("资金保障。");
    assertThat(page.parts().get(1).editions())
        .containsExactly(
            new EditionLink("zh", "#funding", "zh-Hans", "中文", true),
            new EditionLink("en", "../en/government.html#funding", "en", "English", false),
            new EditionLink("both", "../both/government.html#funding", "zh-Hans", "", false));
    assertThat(page.opening().id()).isEqualTo("top");
    assertThat(page.opening().blocks()).isEmpty();
  }

  @Test
  void menuTellsWhereOneIsAndCountsWhatThePageCounts() {
    Frame frame = SmallBrochure.view(liuzhou(), "en/cooperation.html").frame();
    assertThat(frame.menu()).hasSize(3);
    MenuEntry part = frame.menu().get(1);
    assertThat(part.chapters().stream().map(SectionLink::current)).containsExactly(false, true);
    assertThat(part.chapters().stream().map(link -> link.marks().get(0).text()))
        .containsExactly("(I)", "(II)");
    assertThat(part.link().current()).isFalse();
    assertThat(frame.menu().get(0).link().marks().get(0).text()).isEmpty();
    assertThat(frame.editions().stream().map(EditionLink::href))
        .containsExactly("../zh/cooperation.html", "cooperation.html", "../both/cooperation.html");
  }

  @Test
  void previousAndNextFollowReadingOrder() {
    SitePlan plan = liuzhou();
    PageView.SectionView first = SmallBrochure.section(plan, "en/overview.html");
    assertThat(first.previous()).isEmpty();
    assertThat(first.next().map(SectionLink::href)).contains("development.html");
    PageView.SectionView last = SmallBrochure.section(plan, "en/thanks.html");
    assertThat(last.previous().map(SectionLink::href)).contains("cooperation.html");
    assertThat(last.next()).isEmpty();
    assertThat(SmallBrochure.section(plan, "en/development.html").chapters())
        .extracting(SectionLink::href)
        .containsExactly("government.html", "cooperation.html");
  }

  @Test
  void titlesAndDescriptionsOfEachEdition() {
    SitePlan plan = liuzhou();
    Frame zh = SmallBrochure.view(plan, "zh/overview.html").frame();
    assertThat(zh.title()).isEqualTo("柳州概况 · 柳州职业教育");
    assertThat(zh.description()).isEqualTo("共有29所。");
    Frame both = SmallBrochure.view(plan, "both/overview.html").frame();
    assertThat(both.title()).isEqualTo("柳州概况 · Overview");
    assertThat(both.description()).isEqualTo("共有29所。 There are 29.");
    Frame thanks = SmallBrochure.view(plan, "en/thanks.html").frame();
    assertThat(thanks.description()).isEqualTo("THANK YOU! · A bilingual brochure");
    assertThat(SmallBrochure.view(plan, "index.html").frame().title())
        .isEqualTo("柳州职业教育 · Vocational Education in Liuzhou");
    assertThat(SmallBrochure.view(plan, "en/contents.html").frame().title())
        .isEqualTo("Contents · Vocational Education in Liuzhou");
  }

  @Test
  void theCoverOffersTheEditionsAndTheFirstSectionsText() {
    PageView.CoverView cover = (PageView.CoverView) SmallBrochure.view(liuzhou(), "index.html");
    assertThat(cover.choices())
        .extracting(EditionLink::href, EditionLink::current)
        .containsExactly(
            tuple("zh/overview.html", false),
            tuple("en/overview.html", false),
            tuple("both/overview.html", false));
    assertThat(cover.foreword().orElseThrow().blocks()).hasSize(1);
    SectionLink government = cover.frame().menu().get(1).chapters().get(0);
    assertThat(government.hrefs()).containsExactly("zh/government.html", "en/government.html");
    assertThat(government.href()).isEqualTo("both/government.html");
  }

  @Test
  void aCoverSectionGivesTheForeword() {
    brochure.section("first", "甲", "A").paragraph("甲文", "Text a");
    brochure.section("front", "乙", "B").template("cover").paragraph("乙文", "Text b");
    SitePlan plan = brochure.plan();
    PageView.CoverView cover = (PageView.CoverView) SmallBrochure.view(plan, "index.html");
    assertThat(cover.foreword().orElseThrow().blocks().toString()).contains("乙文");
    assertThat(SmallBrochure.view(plan, "zh/front.html").frame().template()).isEqualTo("section");
  }

  @Test
  void oldAddressesLeadToTheNewOne() {
    PageView.MovedView moved = (PageView.MovedView) SmallBrochure.view(liuzhou(), "en/end.html");
    assertThat(moved.target().href()).isEqualTo("thanks.html");
    assertThat(moved.frame().title()).isEqualTo("THANK YOU! · Vocational Education in Liuzhou");
  }

  @Test
  void theSameAnchorsInAllEditions() {
    SitePlan plan = liuzhou();
    List<String> zh = anchors(SmallBrochure.section(plan, "zh/government.html"));
    assertThat(zh).containsExactly("top", "planning", "planning-1", "funding", "funding-1");
    assertThat(anchors(SmallBrochure.section(plan, "en/government.html"))).isEqualTo(zh);
    assertThat(anchors(SmallBrochure.section(plan, "both/government.html"))).isEqualTo(zh);
  }

  @Test
  void twoSourcesForOneAddressAreNamed() {
    brochure.section("one", "甲", "A").movedFrom("two").movedFrom("contents");
    brochure.section("two", "乙", "B");
    brochure.plan();
    assertThat(brochure.problems())
        .containsExactly(
            "PATH_CLASH content/site.yaml [zh/contents.html, couplet]",
            "PATH_CLASH content/site.yaml [zh/two.html, content/sections/two]");
  }

  @Test
  void picturesAndAttachmentsAreCopied() {
    Picture.Variant variant =
        new Picture.Variant(
            "image/jpeg", "jpg", 800, 600, "abcdef0123456789", Path.of("cache/a.jpg"));
    brochure.picture("one", "A Photo.JPG", new Picture(800, 600, List.of(variant)));
    brochure.attachment(
        "one",
        "Plan 2019.PDF",
        new Attachment(DocumentType.PDF, "00112233445566", 9, Path.of("p")));
    brochure.section("one", "甲", "A").figure("A Photo.JPG", "图", "Photo").file("A Photo.JPG");
    SitePlan plan = brochure.plan();
    assertThat(plan.outputs())
        .contains(
            new Output.Copy("assets/a-photo-800.abcdef0123.jpg", Path.of("cache/a.jpg")),
            new Output.Copy("assets/plan-2019.0011223344.pdf", Path.of("p")));
  }

  @Test
  void theNumberOfThePoliceLeadsToItsEntryInTheirRegister() {
    Picture.Variant drawing =
        new Picture.Variant("image/png", "png", 20, 20, "abcdef0123456789", Path.of("cache/b.png"));
    brochure.police("桂公网安备 45020002000123号", Optional.of(new Picture(20, 20, List.of(drawing))));
    brochure.section("one", "甲", "A");
    SitePlan plan = brochure.plan();
    String badge = "assets/badge-20.abcdef0123.png";
    assertThat(plan.outputs()).contains(new Output.Copy(badge, Path.of("cache/b.png")));
    String entry = "https://beian.mps.gov.cn/#/query/webSearch?code=45020002000123";
    assertThat(SmallBrochure.view(plan, "zh/one.html").frame().footer().police())
        .contains(new Frame.Police("桂公网安备 45020002000123号", entry, Optional.of("../" + badge)));
    assertThat(SmallBrochure.view(plan, "404.html").frame().footer().police())
        .as("shown at any address")
        .contains(new Frame.Police("桂公网安备 45020002000123号", entry, Optional.empty()));
  }

  private static List<String> anchors(PageView.SectionView page) {
    List<String> anchors = new ArrayList<>();
    for (var part : page.parts().isEmpty() ? List.of(page.opening()) : all(page)) {
      anchors.add(part.id());
      part.blocks().forEach(block -> anchors.add(block.id()));
    }
    return anchors;
  }

  private static List<PartView> all(PageView.SectionView page) {
    List<PartView> all = new ArrayList<>(page.parts());
    all.add(0, page.opening());
    return all;
  }

  private static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }
}
