package org.couplet.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.couplet.lang.Bilingual;
import org.couplet.plan.SmallBrochure;
import org.couplet.plan.view.BlockView;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.Passage;
import org.couplet.plan.view.SlideView;
import org.junit.jupiter.api.Test;

class SlidesPlannerTest {
  private static final String ZH = "体验中心除负责柳工全球经销商及服务人员培训外，还针对产业发展需求开展人才培养。";
  private static final String EN =
      "The experience center trains dealers and service personnel all over the world. ";

  private final SmallBrochure brochure = new SmallBrochure().page("slides");

  private List<SlideView> slides(String edition) {
    PageView view = SmallBrochure.view(brochure.plan(), edition + "/slides.html");
    return ((PageView.SlidesView) view).slides();
  }

  @Test
  void oneIdeaASlide() {
    brochure
        .section("one", "甲", "A")
        .paragraph("开头。", "Opening.")
        .heading(2, "a", "一是乙", "First, b")
        .paragraph("正文。", "Text.")
        .figure("a.jpg", "图", "Photo")
        .heading(3, "more", "丙", "C")
        .list(List.of(new Bilingual<>("其一", "One"), new Bilingual<>("其二", "Two")))
        .heading(2, "b", "二是丁", "Second, d");
    List<SlideView> slides = slides("zh");
    assertThat(slides)
        .extracting(SlideView::kind)
        .containsExactly("cover", "section", "text", "part", "text", "figure", "text", "part");
    SlideView.TextSlide list = (SlideView.TextSlide) slides.get(6);
    assertThat(list.blocks()).extracting(BlockView::kind).containsExactly("heading", "list");
    assertThat(list.step().kicker()).extracting(Passage::text).containsExactly("乙");
    assertThat(list.step().field()).isEqualTo("paper");
    assertThat(slides.get(4).step())
        .isEqualTo(
            new SlideView.Step(
                "c-slide-5",
                5,
                8,
                "one.html#a-1",
                "#c-slide-4",
                "#c-slide-6",
                "paper",
                slides.get(5).step().kicker()));
    assertThat(slides.get(0).step().previous()).isEmpty();
    assertThat(slides.get(7).step().next()).isEmpty();
    assertThat(((SlideView.PartSlide) slides.get(3)).id()).isEqualTo("one--a");
  }

  @Test
  void longTextIsSplitAlikeInBothLanguages() {
    brochure.section("one", "甲", "A").paragraph(ZH.repeat(18), EN.repeat(28).strip());
    for (String edition : List.of("zh", "en", "both")) {
      List<SlideView> slides = slides(edition);
      SlideFitter fitter = new SlideFitter(edition.equals("both"));
      StringBuilder zh = new StringBuilder();
      for (SlideView slide : slides.subList(2, slides.size())) {
        BlockView.ParagraphView paragraph =
            (BlockView.ParagraphView) ((SlideView.TextSlide) slide).blocks().get(0);
        assertThat(fitter.share(paragraph.passages(), new CutRule.Running())).isBetween(0.1, 1.0);
        assertThat(paragraph.passages()).noneMatch(passage -> passage.text().isEmpty());
        zh.append(paragraph.passages().get(0).text());
      }
      assertThat(slides.size()).as(edition).isGreaterThan(4);
      if (!edition.equals("en")) {
        assertThat(zh).hasToString(ZH.repeat(18));
      }
    }
  }

  @Test
  void listsAreGroupedAsFarAsTheyFit() {
    List<Bilingual<String>> items = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      items.add(new Bilingual<>(ZH, EN));
    }
    items.add(new Bilingual<>(ZH.repeat(14), EN));
    brochure.section("one", "甲", "A").list(items);
    List<SlideView> slides = slides("both");
    List<Integer> starts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (SlideView slide : slides.subList(2, slides.size())) {
      BlockView block = ((SlideView.TextSlide) slide).blocks().get(0);
      assertThat(ids.add(block.id())).isTrue();
      if (block instanceof BlockView.ListView list) {
        starts.add(list.start());
      }
    }
    assertThat(starts).startsWith(1, 4).endsWith(7);
    assertThat(slides.get(slides.size() - 1).kind()).isEqualTo("text");
    assertThat(ids).contains("c-one--top-8-2");
  }

  @Test
  void linksStayAmongTheSlides() {
    brochure.section("one", "甲", "A").paragraph("文", "Text").note("n", 1, "注", "Note");
    List<SlideView> slides = slides("en");
    SlideView.NotesSlide notes = (SlideView.NotesSlide) slides.get(3);
    assertThat(notes.notes().get(0).id()).isEqualTo("one--fn-1");
    assertThat(notes.step().leave()).isEqualTo("one.html#fn-1");
  }
}
