package org.couplet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Bound;
import org.couplet.model.KeyFigure;
import org.couplet.model.LinkTarget;
import org.couplet.model.Markup.Segment;
import org.couplet.model.SectionId;
import org.junit.jupiter.api.Test;

class ContentCheckerTest {
  private static final Span SPAN = new SourceFile("content/sections/one/zh.md", "text").whole();

  private final SmallBrochure brochure = new SmallBrochure();
  private final SmallSection one = brochure.section("one", "甲", "A");

  private List<String> problems(Segment segment) {
    one.paragraph(new Bilingual<>(List.of(segment), List.of()));
    brochure.section("two", "乙", "B").heading(2, "funding", "资金", "Funds").paragraph("a", "a");
    brochure.plan();
    return brochure.problems();
  }

  private static Segment link(String section, String anchor) {
    Optional<String> fragment = Optional.of(anchor).filter(a -> !a.isEmpty());
    return new Segment.Href(new LinkTarget.ToSection(new SectionId(section), fragment), SPAN);
  }

  @Test
  void goodLinks() {
    one.paragraph(new Bilingual<>(List.of(link("two", "funding-1")), List.of(link("one", "top"))));
    assertThat(problems(link("two", "funding"))).isEmpty();
  }

  @Test
  void sectionsThatAreNotThere() {
    assertThat(problems(link("twoo", "")))
        .containsExactly(
            "BROKEN_LINK_NEAR content/sections/one/zh.md [../twoo/zh.md, ../two/zh.md]");
  }

  @Test
  void sectionsThatAreNowhereNear() {
    assertThat(problems(link("government", "")))
        .containsExactly("BROKEN_LINK content/sections/one/zh.md [../government/zh.md, zh]");
  }

  @Test
  void anchorsThatAreNotThere() {
    assertThat(problems(link("two", "fundings")))
        .containsExactly("BROKEN_ANCHOR_NEAR content/sections/one/zh.md [two, fundings, funding]");
  }

  @Test
  void anchorsThatAreNowhereNear() {
    assertThat(problems(link("two", "x")))
        .containsExactly("BROKEN_ANCHOR content/sections/one/zh.md [two, x, funding, top]");
  }

  @Test
  void filesThatAreNotThere() {
    one.file("plan.pdf");
    Segment segment =
        new Segment.Href(new LinkTarget.ToFile(new SectionId("one"), "plam.pdf"), SPAN);
    assertThat(problems(segment))
        .containsExactly("BROKEN_LINK_NEAR content/sections/one/zh.md [plam.pdf, plan.pdf]");
  }

  @Test
  void picturesInSentencesMustBeThere() {
    assertThat(problems(new Segment.InlinePicture("a.png", "a", SPAN)))
        .containsExactly("PICTURE_NOT_THERE content/sections/one/zh.md [a.png]");
  }

  @Test
  void lettersOfOtherCase() {
    one.file("A.png");
    assertThat(problems(new Segment.InlinePicture("a.png", "a", SPAN)))
        .containsExactly("PICTURE_NAME_NEAR content/sections/one/zh.md [a.png, A.png]");
  }

  @Test
  void aFigureMayWaitForItsPhotoAndIsToldOnce() {
    one.figure("later.jpg", "图", "Photo");
    brochure.plan();
    assertThat(brochure.problems())
        .containsExactly(
            "MISSING_PICTURE content/sections/one/zh.md [later.jpg, content/sections/one/]");
  }

  @Test
  void templatesThatAreNotThere() {
    one.template("contents");
    brochure.plan();
    assertThat(brochure.problems())
        .containsExactly("MISSING_TEMPLATE content/site.yaml [contents, closing, cover, section]");
  }

  @Test
  void placesThatAreNotThere() {
    one.heading(2, "funding", "资金", "Funds")
        .figureOf(
            new KeyFigure(
                BigDecimal.ONE,
                Bound.EXACT,
                Optional.empty(),
                Optional.empty(),
                new Bilingual<>("甲", "a"),
                Optional.empty(),
                Optional.of("funds"),
                false,
                SPAN));
    brochure.plan();
    assertThat(brochure.problems())
        .containsExactly("UNKNOWN_PLACE content/sections/one/zh.md [funds, funding, top]");
  }
}
