package org.couplet.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Bound;
import org.couplet.lang.PartialDate;
import org.couplet.model.Block.Paragraph.Role;
import org.couplet.model.Event;
import org.couplet.model.KeyFigure;
import org.couplet.model.LinkTarget;
import org.couplet.model.Markup.Segment;
import org.couplet.model.SectionId;
import org.couplet.picture.Picture;
import org.couplet.plan.SitePlan;
import org.couplet.plan.SmallBrochure;
import org.couplet.plan.SmallSection;
import org.couplet.plan.view.BlockView;
import org.couplet.plan.view.KeyFigureView;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.PartView;
import org.couplet.plan.view.Passage;
import org.couplet.plan.view.PictureView;
import org.junit.jupiter.api.Test;

class SectionPlannerTest {
  private static final Span SPAN = new SourceFile("content/sections/one/zh.md", "text").whole();

  private final SmallBrochure brochure = new SmallBrochure();
  private final SmallSection one = brochure.section("one", "甲", "A");

  private PageView.SectionView page(String path) {
    return SmallBrochure.section(brochure.plan(), path);
  }

  private static String html(BlockView block, int index) {
    return ((BlockView.ParagraphView) block).passages().get(index).html().markup();
  }

  @Test
  void decksBelongToTheirHeading() {
    one.paragraph(Role.DECK, "副题", "Deck of all")
        .paragraph("文", "Text")
        .heading(2, "a", "一是甲", "First, a")
        .paragraph(Role.DECK, "甲副题", "Deck a")
        .heading(3, "b", "乙", "B")
        .paragraph(Role.DECK, "乙副题", "Deck b")
        .paragraph(Role.LEAD, "引言", "Lead");
    PageView.SectionView page = page("en/one.html");
    assertThat(page.opening().decks()).extracting(Passage::text).containsExactly("Deck of all");
    PartView part = page.parts().get(0);
    assertThat(part.decks()).extracting(Passage::text).containsExactly("Deck a");
    BlockView.HeadingView heading = (BlockView.HeadingView) part.blocks().get(0);
    assertThat(heading.level()).isEqualTo(3);
    assertThat(heading.decks()).extracting(Passage::text).containsExactly("Deck b");
    BlockView.ParagraphView lead = (BlockView.ParagraphView) part.blocks().get(1);
    assertThat(lead.lead()).isTrue();
  }

  @Test
  void aLonePartIsNotCounted() {
    one.heading(2, "a", "一是甲", "First, a");
    PartView part = page("en/one.html").parts().get(0);
    assertThat(part.numerals()).isEmpty();
    assertThat(part.titles()).extracting(Passage::text).containsExactly("First, a");
  }

  @Test
  void aMarkThatDiffersFromThePlaceStaysInTheTitle() {
    one.heading(2, "a", "一是甲", "First, a").heading(2, "b", "三是乙", "Second, b");
    PartView second = page("both/one.html").parts().get(1);
    assertThat(second.titles()).extracting(Passage::text).containsExactly("三是乙", "b");
    assertThat(second.marks()).extracting(Passage::text).containsExactly("", "Second,");
  }

  @Test
  void pinsCountWithinParts() {
    one.paragraph("开头", "Opening")
        .heading(2, "a", "甲", "A")
        .paragraph("一", "1")
        .list(List.of(new Bilingual<>("二", "2"), new Bilingual<>("三", "3")))
        .paragraph("四", "4");
    PageView.SectionView page = page("zh/one.html");
    assertThat(((BlockView.ParagraphView) page.opening().blocks().get(0)).pin()).isEqualTo("1");
    List<BlockView> blocks = page.parts().get(0).blocks();
    BlockView.ListView list = (BlockView.ListView) blocks.get(1);
    assertThat(list.items()).extracting(BlockView.ItemView::pin).containsExactly("1.2", "1.3");
    assertThat(((BlockView.ParagraphView) blocks.get(2)).pin()).isEqualTo("1.4");
  }

  @Test
  void linksStayInTheEdition() {
    brochure.section("two", "乙", "B").heading(2, "x", "丙", "C");
    one.paragraph(
        Bilingual.by(
            side ->
                List.of(
                    new Segment.Html("<a href=\""),
                    new Segment.Href(
                        new LinkTarget.ToSection(new SectionId("two"), Optional.of("x")), SPAN),
                    new Segment.Html("\">x</a>"))));
    SitePlan plan = brochure.plan();
    for (String edition : List.of("zh", "en", "both")) {
      PageView.SectionView page = SmallBrochure.section(plan, edition + "/one.html");
      assertThat(html(page.opening().blocks().get(0), 0)).isEqualTo("<a href=\"two.html#x\">x</a>");
    }
    PageView.CoverView cover = (PageView.CoverView) SmallBrochure.view(plan, "index.html");
    BlockView block = cover.foreword().orElseThrow().blocks().get(0);
    assertThat(html(block, 0)).isEqualTo("<a href=\"zh/two.html#x\">x</a>");
    assertThat(html(block, 1)).isEqualTo("<a href=\"en/two.html#x\">x</a>");
  }

  @Test
  void footnotesLinkBackInEveryEdition() {
    one.paragraph(Bilingual.by(side -> List.of(new Segment.NoteReference("n", 1, SPAN))))
        .paragraph(
            new Bilingual<>(
                List.of(new Segment.NoteReference("n", 2, SPAN)), List.of(new Segment.Html("x"))))
        .note("n", 1, "注", "Note");
    SitePlan plan = brochure.plan();
    PageView.SectionView both = SmallBrochure.section(plan, "both/one.html");
    assertThat(html(both.opening().blocks().get(0), 1))
        .isEqualTo(
            "<sup class=\"note\"><a id=\"c-ref-1-en\" href=\"#fn-1\" role=\"doc-noteref\">1</a>"
                + "</sup>");
    PageView.NoteView note = both.notes().get(0);
    assertThat(note.id()).isEqualTo("fn-1");
    assertThat(note.passages().get(0).html().markup())
        .startsWith("注 <a class=\"back\" href=\"#c-ref-1-zh\"")
        .contains("href=\"#c-ref-1-zh-2\"");
    assertThat(note.passages().get(1).html().markup())
        .contains("href=\"#c-ref-1-en\"")
        .doesNotContain("-zh");
    PageView.SectionView en = SmallBrochure.section(plan, "en/one.html");
    assertThat(en.notes().get(0).passages()).hasSize(1);
    assertThat(en.notes().get(0).passages().get(0).html().markup()).contains("#c-ref-1-en\"");
  }

  @Test
  void platesAreNumberedAndNeverAlikeInARow() {
    for (int i = 0; i < 30; i++) {
      one.heading(2, "h" + i, "题" + i, "Title " + i)
          .figure("photo-" + i + ".jpg", "图" + i, "Photo " + i);
    }
    PageView.SectionView page = page("zh/one.html");
    List<BlockView.FigureView> figures =
        page.parts().stream().map(p -> (BlockView.FigureView) p.blocks().get(0)).toList();
    for (int i = 1; i < figures.size(); i++) {
      assertThat(figures.get(i).motif()).isNotEqualTo(figures.get(i - 1).motif());
      assertThat(figures.get(i).field()).isNotEqualTo(figures.get(i - 1).field());
    }
    assertThat(figures).extracting(BlockView.FigureView::motif).contains("hill", "gear", "rail");
    assertThat(figures.get(29).captions()).extracting(Passage::text).containsExactly("图29");
  }

  @Test
  void aFigureKeepsItsDrawingWhenTextIsAddedBeforeIt() {
    one.figure("a.jpg", "图", "Photo");
    BlockView.FigureView before =
        (BlockView.FigureView) page("zh/one.html").opening().blocks().get(0);
    SmallBrochure later = new SmallBrochure();
    later.section("one", "甲", "A").paragraph("新", "New").figure("a.jpg", "图", "Photo");
    BlockView.FigureView after =
        (BlockView.FigureView)
            SmallBrochure.section(later.plan(), "zh/one.html").opening().blocks().get(1);
    assertThat(after.motif()).isEqualTo(before.motif());
    assertThat(after.field()).isEqualTo(before.field());
  }

  @Test
  void aPhotoInItsSizes() {
    one.figure("a.jpg", "图", "Photo").figure("a.jpg", "图", "Photo").file("a.jpg");
    brochure.picture(
        "one",
        "a.jpg",
        new Picture(
            1600,
            1200,
            List.of(
                variant("webp", 800, 600),
                variant("jpeg", 800, 600),
                variant("webp", 1600, 1200),
                variant("jpeg", 1600, 1200))));
    PageView.SectionView page = page("en/one.html");
    PictureView first = picture(page, 0);
    assertThat(first.src()).isEqualTo("../assets/a-1600.0123456789.jpeg");
    assertThat(first.width()).isEqualTo(1600);
    assertThat(first.height()).isEqualTo(1200);
    assertThat(first.srcset())
        .isEqualTo("../assets/a-800.0123456789.jpeg 800w, ../assets/a-1600.0123456789.jpeg 1600w");
    assertThat(first.sources())
        .containsExactly(
            new PictureView.Source(
                "image/webp",
                "../assets/a-800.0123456789.webp 800w, ../assets/a-1600.0123456789.webp 1600w"));
    assertThat(first.alt()).isEqualTo("Photo");
    assertThat(first.lazy()).isFalse();
    assertThat(picture(page, 1).lazy()).isTrue();
  }

  @Test
  void keyFiguresStandWhereTheyAreWanted() {
    one.heading(2, "a", "甲", "A")
        .heading(3, "a-more", "甲之二", "More")
        .heading(2, "b", "乙", "B")
        .figureOf(figure("29", "", ""))
        .figureOf(figure("110000", "", ""))
        .figureOf(figure("25424000", "CNY", ""))
        .figureOf(figure("247", "", "a-more"));
    PageView.SectionView page = page("en/one.html");
    assertThat(page.opening().figures())
        .extracting(KeyFigureView::large)
        .containsExactly(false, true, false);
    KeyFigureView share = page.parts().get(0).figures().get(0);
    assertThat(share.dots().orElseThrow().id()).isEqualTo("c-dots-1");
    assertThat(share.dots().orElseThrow().label().get(0).text()).isEqualTo("label: 247 / 269");
    assertThat(page.parts().get(1).figures()).isEmpty();
  }

  @Test
  void onlyWhatDwarfsTheOthersIsLarge() {
    one.figureOf(figure("6000", "", "")).figureOf(figure("4500", "", ""));
    assertThat(page("en/one.html").opening().figures())
        .extracting(KeyFigureView::large)
        .containsExactly(false, false);
    SmallBrochure money = new SmallBrochure();
    money
        .section("one", "甲", "A")
        .figureOf(figure("25424000", "CNY", ""))
        .figureOf(figure("17", "", ""));
    assertThat(SmallBrochure.section(money.plan(), "en/one.html").opening().figures())
        .extracting(KeyFigureView::large)
        .containsExactly(false, false);
    SmallBrochure alone = new SmallBrochure();
    alone.section("one", "甲", "A").figureOf(figure("100", "", ""));
    assertThat(SmallBrochure.section(alone.plan(), "en/one.html").opening().figures())
        .extracting(KeyFigureView::large)
        .containsExactly(true);
  }

  @Test
  void eventsInOrderOfTimeAtTheEnd() {
    one.heading(2, "a", "甲", "A")
        .heading(2, "b", "乙", "B")
        .event(event(2018, 5, ""))
        .event(event(2016, 11, ""))
        .event(event(2017, 1, "a"));
    PageView.SectionView page = page("zh/one.html");
    assertThat(page.opening().events()).isEmpty();
    assertThat(page.parts().get(0).events()).hasSize(1);
    assertThat(page.parts().get(1).events())
        .extracting(e -> e.datetime() + " " + e.month() + " " + e.dates().get(0).text())
        .containsExactly("2016-11 0 2016年11月", "2018-05 18 2018年5月");
  }

  private static Event event(int year, int month, String at) {
    return new Event(
        new PartialDate(year, OptionalInt.of(month), OptionalInt.empty()),
        new Bilingual<>("事", "event"),
        Optional.of(at).filter(a -> !a.isEmpty()),
        SPAN);
  }

  private static KeyFigure figure(String value, String currency, String at) {
    return new KeyFigure(
        new BigDecimal(value),
        Bound.EXACT,
        Optional.of(currency).filter(c -> !c.isEmpty()),
        Optional.empty(),
        new Bilingual<>("标签", "label"),
        at.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal("269")),
        Optional.of(at).filter(a -> !a.isEmpty()),
        false,
        SPAN);
  }

  private static Picture.Variant variant(String type, int width, int height) {
    return new Picture.Variant("image/" + type, type, width, height, "0123456789ab", Path.of(type));
  }

  private static PictureView picture(PageView.SectionView page, int index) {
    return ((BlockView.FigureView) page.opening().blocks().get(index)).picture().orElseThrow();
  }
}
