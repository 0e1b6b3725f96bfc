package org.couplet.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Problem;
import org.junit.jupiter.api.Test;

class AnchorsTest {

  private final Diagnostics found = new Diagnostics();

  @Test
  void headingsAreNamedByTheirAuthorElseByTheirLatinWordsElseByPosition() {
    assertThat(
            anchors(
                List.of("段", "## 甲 {#a}", "段", "## 乙", "段", "## 丙", "段"),
                List.of("p", "## A", "p", "## Über “Ships”, and so on", "p", "## 丙", "p")))
        .containsExactly(
            "top-1", "a", "a-1", "uber-ships-and-so-on", "uber-ships-and-so-on-1", "h3", "h3-1");
  }

  @Test
  void longHeadingsAreCutBetweenWords() {
    assertThat(
            anchors(
                List.of("## 甲"),
                List.of("## Guided by government, with overall plans to promote everything")))
        .containsExactly("guided-by-government-with-overall-plans");
  }

  @Test
  void equalHeadingsGetDifferentAnchors() {
    assertThat(anchors(List.of("## 甲", "段", "## 乙"), List.of("## Visits", "p", "## Visits")))
        .containsExactly("visits", "visits-1", "visits-x2");
  }

  @Test
  void whatIsMadeUpGivesWayToWhatAnAuthorGave() {
    assertThat(
            anchors(
                List.of("## 甲 {#a}", "段", "段", "## 乙 {#a-1}", "## 丙"),
                List.of("## A", "p", "p", "## B", "## A")))
        .containsExactly("a", "a-1-x2", "a-2", "a-1", "a-x2");
    assertThat(anchors(List.of("## C-level", "## Top"), List.of("## C-level", "## Top")))
        .containsExactly("h-c-level", "h-top");
  }

  @Test
  void aBlockMayHaveAnIdOfItsOwnAndStillCounts() {
    assertThat(anchors(List.of("段 {#mine}", "段"), List.of("p", "p")))
        .containsExactly("mine", "top-2");
  }

  @Test
  void listsAndDividersDoNotCount() {
    assertThat(
            anchors(List.of("段", "- 一", "- 二", "---", "段"), List.of("p", "- 1", "- 2", "---", "p")))
        .containsExactly("top-1", "top-2-list", "top-2", "top-3", "top-4-rule", "top-4");
  }

  @Test
  void anIdUsedTwiceIsAFault() {
    anchors(List.of("## 甲 {#a}", "## 乙 {#a}"), List.of("## A", "## B"));
    assertThat(problems()).containsExactly(Problem.DUPLICATE_ID);
    Diagnostic told =
        found.sorted().stream()
            .filter(d -> d.problem() == Problem.DUPLICATE_ID)
            .findFirst()
            .orElseThrow();
    assertThat(told.span().line()).isEqualTo(3);
    assertThat(told.args().get(1).en()).isEqualTo("content/sections/s/zh.md:2:1");
  }

  @Test
  void anIdOnBlocksThatCannotAnswerEachOtherIsAFault() {
    anchors(List.of("## 甲 {#a}"), List.of("A paragraph. {#a}"));
    assertThat(problems()).contains(Problem.DUPLICATE_ID);
  }

  @Test
  void theSameIdOnBothSidesOfAPairIsNone() {
    anchors(List.of("## 甲 {#a}", "段落{#x}里"), List.of("## A {#a}", "in{#x} p"));
    assertThat(problems()).isEmpty();
  }

  @Test
  void anIdInsideABlockCountsToo() {
    anchors(List.of("## 甲 {#a}", "段落{#a}里"), List.of("## A", "p"));
    assertThat(problems()).containsExactly(Problem.DUPLICATE_ID);
  }

  @Test
  void namesOfTheGeneratorAreRefused() {
    anchors(
        List.of("## 甲 {#c-menu}", "## 乙 {#top-2}", "## 丙 {#topic}", "## 丁 {#fn-1}"),
        List.of("## A", "## B", "## C", "## D"));
    assertThat(found.sorted().stream().filter(d -> d.problem() == Problem.RESERVED_ID))
        .extracting(told -> told.args().get(0).en() + " → " + told.args().get(1).en())
        .containsExactly("c-menu → menu", "top-2 → top-2-text", "fn-1 → fn-1-text");
  }

  private List<Problem> problems() {
    return found.sorted().stream()
        .map(Diagnostic::problem)
        .filter(p -> p != Problem.UNCONFIRMED && p != Problem.HEADING_ID)
        .toList();
  }

  private List<String> anchors(List<String> zh, List<String> en) {
    Pairing pairing = Pairer.pair(SampleBrochure.of(zh, en).build(), found);
    List<String> anchors = new ArrayList<>();
    pairing.sections().get(0).blocks().forEach(pair -> add(pair, anchors));
    return anchors;
  }

  private static void add(BlockPair pair, List<String> anchors) {
    anchors.add(pair.anchor());
    pair.parts().forEach(part -> add(part, anchors));
  }
}
