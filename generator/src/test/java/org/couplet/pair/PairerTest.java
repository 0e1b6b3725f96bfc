package org.couplet.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Problem;
import org.couplet.diag.Rule;
import org.couplet.diag.Severity;
import org.couplet.lang.Side;
import org.junit.jupiter.api.Test;

class PairerTest {

  private static final List<String> ZH =
      List.of(
          "## 一是规划先行 {#planning}",
          "2016年1月21日签署备忘录。",
          "成立三个中心。",
          "![揭牌仪式](opening.jpg)",
          "## 二是项目引领 {#projects}",
          "安排专项资金2542.4万元。",
          "- 办班。",
          "- 支持骨干教师和管理人员到国外学习。",
          "## 三是交流 {#exchange}",
          "招收留学生269名。",
          "参观全球客户体验中心的代表团来自许多国家和地区，人数很多。");
  private static final List<String> EN =
      List.of(
          "## Planning first {#planning}",
          "On January 21, 2016, the memorandum was signed.",
          "Three centers were set up.",
          "![Opening ceremony](opening.jpg)",
          "## Projects {#projects}",
          "RMB 25.424 million of special funds.",
          "- Courses.",
          "- Support for teachers and administrators to study abroad.",
          "## Exchange {#exchange}",
          "269 students were enrolled.",
          "The delegations that visited the customer experience center came from many countries.");

  private final Diagnostics found = new Diagnostics();

  @Test
  void blocksOfOneOutlineAnswerEachOtherInOrder() {
    assertThat(pairs(pair(ZH, EN)))
        .containsExactly(
            "planning: 一是规划先行 = Planning first",
            "planning-1: 2016年1月21日签署备忘录。 = On January 21, 2016, the memorandum was signed.",
            "planning-2: 成立三个中心。 = Three centers were set up.",
            "planning-3: 揭牌仪式 = Opening ceremony",
            "projects: 二是项目引领 = Projects",
            "projects-1: 安排专项资金2542.4万元。 = RMB 25.424 million of special funds.",
            "projects-2-list:  = ",
            "projects-2: 办班。 = Courses.",
            "projects-3: 支持骨干教师和管理人员到国外学习。 = Support for teachers and administrators to study abroad.",
            "exchange: 三是交流 = Exchange",
            "exchange-1: 招收留学生269名。 = 269 students were enrolled.",
            "exchange-2: 参观全球客户体验中心的代表团来自许多国家和地区，人数很多。 = The delegations that visited the"
                + " customer experience center came from many countries.");
    assertThat(found.has(Severity.WARNING)).isFalse();
  }

  @Test
  void oneMissingBlockShiftsNothingAndIsReportedOnce() {
    List<String> whole = pairs(pair(ZH, EN));
    for (int lost = 0; lost < EN.size(); lost++) {
      Diagnostics then = new Diagnostics();
      String line = EN.get(lost).replaceAll("^([-#]+ |!\\[)|(]\\(.*| \\{#.*)$", "");
      Pairing pairing = Pairer.pair(SampleBrochure.of(ZH, without(EN, lost)).build(), then);
      List<String> expected =
          whole.stream()
              .map(pair -> pair.endsWith(" = " + line) ? pair.replace(line, "∅") : pair)
              .toList();
      assertThat(pairs(pairing)).as("without “%s”", line).containsExactlyElementsOf(expected);
      assertThat(structure(then)).as("without “%s”", line).hasSize(1);
      Diagnostic told = structure(then).get(0);
      assertThat(told.span().file().path()).isEqualTo("content/sections/s/zh.md");
      assertThat(told.span().line()).isEqualTo(lost + 2);
      assertThat(told.other().orElseThrow().line()).isBetween(lost + 1, lost + 2);
    }
  }

  @Test
  void whatOnlyTheSecondLanguageHasStandsWhereItStandsThere() {
    List<String> more = new ArrayList<>(EN);
    more.add(3, "Nobody has said this in Chinese yet, at some length.");
    assertThat(pairs(pair(ZH, more)))
        .containsSubsequence(
            "planning-2: 成立三个中心。 = Three centers were set up.",
            "planning-3: ∅ = Nobody has said this in Chinese yet, at some length.",
            "planning-4: 揭牌仪式 = Opening ceremony");
    assertThat(structure(found))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.problem()).isEqualTo(Problem.MISSING_COUNTERPART);
              assertThat(told.span().toString()).isEqualTo("content/sections/s/en.md:5:1");
            });
  }

  @Test
  void whatWasConfirmedIsKnownAgainWhereverItMoves() {
    Pairing before = pair(ZH, EN);
    for (int from = 1; from < EN.size(); from++) {
      if (EN.get(from).startsWith("#") || EN.get(from).startsWith("-")) {
        continue;
      }
      List<String> moved = new ArrayList<>(EN);
      String line = moved.remove(from);
      moved.add(from < 6 ? moved.size() : 1, line);
      Diagnostics then = new Diagnostics();
      Pairing after = Pairer.pair(SampleBrochure.of(ZH, moved).confirming(before).build(), then);
      assertThat(pairs(after)).as(line).isEqualTo(pairs(before));
      assertThat(structure(then))
          .as(line)
          .singleElement()
          .satisfies(
              told -> {
                assertThat(told.problem()).isEqualTo(Problem.COUNTERPART_MOVED);
                assertThat(told.span().lineText()).isEqualTo(line);
              });
      assertThat(then.sorted().stream().map(d -> d.problem().rule()))
          .doesNotContain(Rule.UNCONFIRMED, Rule.STALE);
    }
  }

  @Test
  void aSectionMovedInOneLanguageIsReportedOnceByItsHeading() {
    List<String> moved = new ArrayList<>(EN.subList(8, 11));
    moved.addAll(EN.subList(0, 8));
    assertThat(pairs(pair(ZH, moved))).isEqualTo(pairs(pair(ZH, EN)));
    assertThat(structure(found))
        .singleElement()
        .satisfies(told -> assertThat(told.problem()).isEqualTo(Problem.HEADING_MOVED));
  }

  @Test
  void picturesInAnotherOrderThanTheTextAreNoProblem() {
    List<String> moved = new ArrayList<>(EN);
    moved.add(1, moved.remove(3));
    assertThat(pairs(pair(ZH, moved))).isEqualTo(pairs(pair(ZH, EN)));
    assertThat(structure(found)).isEmpty();
  }

  @Test
  void plausibleCounterpartsAreFoundByNumbersLinksAndLength() {
    List<String> zh =
        List.of(
            "共有学校29所。",
            "见[办法](https://a.example/x)。",
            "很短。",
            "招收269名，实习247名。",
            "这是很长很长的一段话，说了许多许多事情，一直说到最后也没有说完。");
    List<String> en =
        List.of(
            "There are 29 schools.",
            "See the [rules](https://a.example/x).",
            "Very short.",
            "269 were enrolled, 247 of them as interns.",
            "This is a very long passage, which tells many things and goes on telling them"
                + " without coming to an end.");
    for (int lost = 0; lost < en.size(); lost++) {
      List<String> pairs =
          pairs(Pairer.pair(SampleBrochure.of(zh, without(en, lost)).build(), new Diagnostics()));
      for (int i = 0; i < en.size(); i++) {
        String other = i == lost ? "∅" : en.get(i);
        String end = " = " + other.replaceAll("\\[(.*)]\\(.*\\)", "$1");
        assertThat(pairs.get(i)).as("without %s", lost).endsWith(end);
      }
    }
  }

  @Test
  void anExplicitIdSettlesWhatWouldBeDoubtful() {
    List<String> pairs =
        pairs(pair(List.of("甲乙丙丁。", "甲乙丙丁。 {#b}"), List.of("Something or other. {#b}")));
    assertThat(pairs).containsExactly("top-1: 甲乙丙丁。 = ∅", "b: 甲乙丙丁。 = Something or other.");
  }

  @Test
  void aHeadingIsNeverPairedWithAParagraph() {
    assertThat(pairs(pair(List.of("## 标题 {#a}"), List.of("A paragraph."))))
        .containsExactly("top-1: ∅ = A paragraph.", "a: 标题 = ∅");
    assertThat(structure(found).stream().map(Diagnostic::problem))
        .containsExactlyInAnyOrder(Problem.HEADING_OUTLINE, Problem.MISSING_COUNTERPART);
  }

  @Test
  void aLostHeadingLeavesItsBlocksPaired() {
    List<String> pairs = pairs(pair(ZH, without(EN, 4)));
    assertThat(pairs).contains("projects: 二是项目引领 = ∅");
    assertThat(pairs)
        .contains("projects-1: 安排专项资金2542.4万元。 = RMB 25.424 million of special funds.");
  }

  @Test
  void headingsOfDifferentLevelOrIdAreToldAndStayPaired() {
    pair(List.of("## 甲 {#a}", "## 乙 {#b}"), List.of("### A {#a}", "## B {#c}"));
    assertThat(structure(found).stream().map(Diagnostic::problem))
        .containsExactlyInAnyOrder(Problem.HEADING_LEVELS_DIFFER, Problem.HEADING_IDS_DIFFER);
  }

  @Test
  void footnotesAnswerByLabel() {
    Pairing pairing =
        pair(
            List.of("甲[^a]乙[^b]", "[^a]: 注甲", "[^b]: 注乙"),
            List.of("B[^b] A[^a]", "[^b]: note B", "[^a]: note A"));
    assertThat(pairs(pairing))
        .containsExactly("top-1: 甲乙 = B A", "fn-1: 注甲 = note A", "fn-2: 注乙 = note B");
    assertThat(structure(found)).isEmpty();
  }

  @Test
  void aWholeListWithoutCounterpartIsOneProblem() {
    Pairing pairing = pair(List.of("- 甲", "- 乙"), List.of("Words."));
    assertThat(structure(found)).hasSize(2);
    BlockPair list =
        pairing.sections().get(0).blocks().stream()
            .filter(pair -> !pair.parts().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(list.state()).isEqualTo(BlockPair.State.NOT_LOCKED);
    assertThat(list.parts())
        .allSatisfy(part -> assertThat(part.state()).isEqualTo(BlockPair.State.INCOMPLETE));
  }

  @Test
  void aSectionInOneLanguageIsReportedOnce() {
    Pairing pairing =
        Pairer.pair(new SampleBrochure().first(ZH.toArray(String[]::new)).build(), found);
    PairedSection section = pairing.sections().get(0);
    assertThat(section.title().state()).isEqualTo(BlockPair.State.INCOMPLETE);
    assertThat(section.blocks().stream().flatMap(PairerTest::self))
        .extracting(BlockPair::state)
        .containsOnly(BlockPair.State.INCOMPLETE, BlockPair.State.NOT_LOCKED);
    assertThat(found.sorted())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.problem()).isEqualTo(Problem.MISSING_LANGUAGE);
              assertThat(told.span().toString()).isEqualTo("content/sections/s/zh.md:1:1");
              assertThat(told.args().get(2).en()).isEqualTo("content/sections/s/en.md");
            });
  }

  @Test
  void whereUntranslatedIsRefusedWhatLacksIsAFault() {
    Pairer.pair(SampleBrochure.of(ZH, without(EN, 1)).refusing().build(), found);
    Pairer.pair(SampleBrochure.of(ZH, without(EN, 4)).refusing().build(), found);
    Pairer.pair(new SampleBrochure().second("Words.").refusing().build(), found);
    assertThat(found.sorted().stream().filter(d -> d.severity() == Severity.FAULT))
        .extracting(Diagnostic::problem)
        .containsExactlyInAnyOrder(
            Problem.MISSING_COUNTERPART_REFUSED,
            Problem.MISSING_COUNTERPART_REFUSED,
            Problem.MISSING_LANGUAGE_REFUSED);
  }

  @Test
  void anIgnoredRuleIsSilentAndAnUnusedIgnoreIsNot() {
    pair(List.of("!ignore missing-counterpart", "甲"), List.of());
    assertThat(structure(found)).isEmpty();
    Diagnostics then = new Diagnostics();
    List<String> ignoring = List.of("!ignore missing-counterpart", "甲");
    Pairer.pair(SampleBrochure.of(ignoring, List.of("A")).build(), then);
    assertThat(structure(then))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.problem()).isEqualTo(Problem.UNUSED_IGNORE);
              assertThat(told.span().line()).isEqualTo(2);
            });
  }

  @Test
  void headingsWithoutIdAreNoted() {
    pair(List.of("## 规划", "## 交流 {#b}"), List.of("## Planning first", "## Exchange"));
    assertThat(found.sorted().stream().filter(d -> d.problem() == Problem.HEADING_ID))
        .singleElement()
        .satisfies(told -> assertThat(told.args().get(1).en()).isEqualTo("planning-first"));
  }

  /** Any text pairs with itself, whatever stands in it. */
  @Test
  void equalTextsAlwaysPairLineByLine() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      List<String> lines = new ArrayList<>();
      for (int i = random.nextInt(30); i > 0; i--) {
        lines.add(
            switch (random.nextInt(6)) {
              case 0 -> "## h" + random.nextInt(9);
              case 1 -> "- i" + random.nextInt(9);
              case 2 -> "![c](p" + random.nextInt(3) + ".jpg)";
              case 3 -> "> q";
              default -> "p" + random.nextInt(5);
            });
      }
      Pairing pairing = Pairer.pair(SampleBrochure.of(lines, lines).build(), new Diagnostics());
      assertThat(pairing.sections().get(0).blocks().stream().flatMap(PairerTest::self))
          .allSatisfy(
              pair ->
                  assertThat(pair.of(Side.FIRST).orElseThrow().span().line())
                      .isEqualTo(pair.of(Side.SECOND).orElseThrow().span().line()));
    }
  }

  /** Whatever is lost, what stands below the next heading is not touched, and all is told. */
  @Test
  void lossesStayUnderTheirHeading() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<String> zh = new ArrayList<>();
      List<String> en = new ArrayList<>();
      int lost = 0;
      for (int h = 0; h < 4; h++) {
        zh.add("## 标题" + h + " {#h-" + h + "}");
        en.add("## Heading " + h + " {#h-" + h + "}");
        boolean loses = h == 1;
        for (int i = random.nextInt(6); i > 0; i--) {
          zh.add("段落");
          if (loses && random.nextBoolean()) {
            lost++;
          } else {
            en.add("Paragraph");
          }
        }
      }
      Diagnostics then = new Diagnostics();
      Pairing pairing = Pairer.pair(SampleBrochure.of(zh, en).build(), then);
      assertThat(structure(then)).hasSize(lost);
      assertThat(pairing.sections().get(0).blocks())
          .filteredOn(pair -> !pair.anchor().startsWith("h-1"))
          .allSatisfy(pair -> assertThat(pair.state()).isNotEqualTo(BlockPair.State.INCOMPLETE));
    }
  }

  private Pairing pair(List<String> zh, List<String> en) {
    return Pairer.pair(SampleBrochure.of(zh, en).build(), found);
  }

  private static List<String> without(List<String> lines, int index) {
    List<String> rest = new ArrayList<>(lines);
    rest.remove(index);
    return rest;
  }

  private static List<String> pairs(Pairing pairing) {
    return pairing.sections().get(0).blocks().stream()
        .flatMap(PairerTest::self)
        .map(
            pair ->
                pair.anchor()
                    + ": "
                    + pair.of(Side.FIRST).map(b -> b.content().text()).orElse("∅")
                    + " = "
                    + pair.of(Side.SECOND).map(b -> b.content().text()).orElse("∅"))
        .toList();
  }

  private static Stream<BlockPair> self(BlockPair pair) {
    return Stream.concat(Stream.of(pair), pair.parts().stream().flatMap(PairerTest::self));
  }

  /** What was found, but for what is only worth knowing. */
  private static List<Diagnostic> structure(Diagnostics found) {
    return found.sorted().stream().filter(d -> d.severity() != Severity.INFO).toList();
  }
}
