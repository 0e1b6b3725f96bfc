package org.couplet.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Problem;
import org.couplet.diag.Rule;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.model.Brochure;
import org.couplet.model.SectionId;
import org.couplet.model.Term;
import org.couplet.pair.Pairer;
import org.couplet.pair.Pairing;
import org.couplet.pair.SampleBrochure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ParityTest {

  private static final SourceFile GLOSSARY =
      new SourceFile("content/glossary.yaml", "- a\n- b\n- c\n- d\n");

  @ParameterizedTest
  @CsvFileSource(resources = "cases.csv", delimiter = '|', quoteCharacter = '^')
  void bothWaysRound(String zh, String en, String expected) {
    assertThat(rules(SampleBrochure.of(List.of(zh), List.of(en)))).isEqualTo(expected);
    SampleBrochure turned = new SampleBrochure().languages("en", "zh-Hans").first(en).second(zh);
    assertThat(rules(turned)).isEqualTo(expected);
  }

  @Test
  void theMessageSaysBothAndProposes() {
    Diagnostic told = only(SampleBrochure.of(List.of("资金3.6亿元。"), List.of("RMB 3.6 billion.")));
    assertThat(told.problem()).isEqualTo(Problem.NUMBER_MAGNITUDE);
    assertThat(told.message(MessageLanguage.EN))
        .startsWith("“3.6亿元” is RMB 360 million; the English says “RMB 3.6 billion”");
    assertThat(told.message(MessageLanguage.ZH)).contains("英文写的却是“RMB 3.6 billion”");
    assertThat(told.hint(MessageLanguage.EN)).contains("“RMB 360 million”");
    assertThat(told.span().toString()).isEqualTo("content/sections/s/en.md:2:1");
    assertThat(told.other().orElseThrow().toString()).isEqualTo("content/sections/s/zh.md:2:1");
  }

  @Test
  void proposalsAreWrittenAsTheLanguageDoes() {
    assertThat(hint("至少20家企业", "20 companies")).contains("“at least 20”");
    assertThat(hint("近300所学校", "300 schools")).contains("“nearly 300”");
    assertThat(hint("不超过30%", "30%")).contains("“at most 30%”");
    assertThat(hint("第十四届", "the 15th session")).contains("“14th”");
    assertThat(hint("3月8日", "March 9")).contains("“March 8”");
    assertThat(hint("学校很多", "1,200,000 schools")).contains("“120万”");
    assertThat(hint("学校很多", "on the 21st of March 2016")).contains("“2016年3月21日”");
  }

  @Test
  void oneRuleIsSilencedForOneBlock() {
    SampleBrochure brochure =
        SampleBrochure.of(
            List.of("共有29所。", "共有30所。"),
            List.of("!ignore number-parity", "There are 92.", "There are 93."));
    assertThat(told(brochure))
        .singleElement()
        .satisfies(told -> assertThat(told.span().line()).isEqualTo(4));
  }

  @Test
  void anIgnoreThatSilencesNothingIsTold() {
    SampleBrochure brochure =
        SampleBrochure.of(List.of("共有29所。"), List.of("!ignore number-parity", "There are 29."));
    assertThat(rules(brochure)).isEqualTo("unused-ignore");
  }

  @Test
  void cellAnswersCell() {
    SampleBrochure equal =
        SampleBrochure.of(
            List.of("| 年份 | 人数 |", "| 2017年 | 90人 |"),
            List.of("| Year | Number |", "| 2017 | 90 |"));
    assertThat(rules(equal)).isEqualTo("ok");
    SampleBrochure swapped =
        SampleBrochure.of(
            List.of("| 年份 | 人数 |", "| 2017年 | 90人 |"),
            List.of("| Year | Number |", "| 90 | 2017 |"));
    assertThat(rules(swapped)).contains("number-parity");
    SampleBrochure shorter =
        SampleBrochure.of(List.of("| 年份 | 人数 |", "| 2017年 | 90人 |"), List.of("| Year | Number |"));
    assertThat(rules(shorter)).isEqualTo("table-shape");
  }

  @Test
  void anItemTooFewIsToldOnce() {
    assertThat(
            rules(SampleBrochure.of(List.of("- 参观校园", "- 座谈"), List.of("- Tours of the campus"))))
        .isEqualTo("list-length");
  }

  @Test
  void aTermAsksForItsCounterpart() {
    Term asean = term("东盟", "ASEAN");
    assertThat(rules(brochure("面向东盟", "for ASEAN", asean))).isEqualTo("ok");
    assertThat(rules(brochure("面向东盟", "for them", asean))).isEqualTo("term");
    assertThat(rules(brochure("面向他们", "for ASEAN", asean))).isEqualTo("term");
    assertThat(rules(brochure("面向东盟", "for AseanA", asean))).isEqualTo("term");
  }

  @Test
  void theLongestTermAtAPlaceCounts() {
    Term company = term("柳工", "Liugong");
    Term limited = term("柳工机械股份有限公司", "Liugong Machinery Co., Ltd.");
    assertThat(
            rules(
                brochure(
                    "柳工机械股份有限公司成立", "Liugong Machinery Co., Ltd. is founded", company, limited)))
        .isEqualTo("unused-term");
    assertThat(rules(brochure("柳工机械股份有限公司成立", "Liugong is founded", company, limited)))
        .isEqualTo("term");
  }

  @Test
  void formsAndPluralsAndCapitalsOfTermsAreFine() {
    Term term =
        new Term(
            new Bilingual<>(
                List.of("职业学院", "高职"), List.of("Vocational College", "higher vocational")),
            List.of(),
            List.of(),
            GLOSSARY.span(0, 1));
    assertThat(rules(brochure("两所职业学院", "two vocational colleges", term))).isEqualTo("ok");
    assertThat(rules(brochure("高职院校", "Higher vocational schools", term))).isEqualTo("ok");
  }

  @Test
  void aForbiddenFormIsAnErrorWhereItStands() {
    Term term =
        new Term(
            new Bilingual<>(List.of("柳工"), List.of("Liugong")),
            List.of("LiuGong", "Liu Gong"),
            List.of(),
            GLOSSARY.span(0, 1));
    Diagnostic told = only(brochure("柳工来访", "They are from LiuGong", term));
    assertThat(told.problem()).isEqualTo(Problem.FORBIDDEN_TERM);
    assertThat(told.span().text()).isEqualTo("LiuGong");
    assertThat(told.hint(MessageLanguage.EN)).contains("Liugong");
  }

  @Test
  void aTermHoldsNotInTheSectionsThatAreExcepted() {
    Term term =
        new Term(
            new Bilingual<>(List.of("东盟"), List.of("ASEAN")),
            List.of("Asean"),
            List.of(new SectionId("s")),
            GLOSSARY.span(0, 1));
    assertThat(rules(brochure("面向东盟", "for Asean", term))).isEqualTo("ok");
  }

  @Test
  void whatStandsInOneLanguageOnlyIsLookedAtByItself() {
    assertThat(rules(SampleBrochure.of(List.of("我们的的学校"), List.of())))
        .isEqualTo("missing-counterpart repeated-word");
  }

  @Test
  void rulesThatKnowNoLanguageWorkForAll() {
    assertThat(languages("en", "de", "There are 29 schools.", "Es gibt 29 Schulen."))
        .isEqualTo("ok");
    assertThat(languages("en", "de", "There are 29 schools.", "Es gibt 92 Schulen."))
        .isEqualTo("number-parity");
    assertThat(languages("en", "de", "RMB 25.424 million", "25,424 Mio. RMB")).isEqualTo("ok");
    assertThat(languages("en", "de", "Twelve schools", "Zwölf Schulen")).isEqualTo("ok");
    assertThat(languages("zh-Hans", "de", "2016年1月21日", "21. Januar 2016")).isEqualTo("ok");
    assertThat(languages("zh-Hans", "de", "2016年1月21日", "21. Januar 2017"))
        .isEqualTo("date-parity");
    assertThat(languages("zh-Hans", "th", "共有29所学校", "มีโรงเรียน ๒๙ แห่ง")).isEqualTo("ok");
    assertThat(languages("zh-Hans", "ar", "共有29所学校", "هناك ٢٩ مدرسة")).isEqualTo("ok");
    assertThat(languages("zh-Hans", "ar", "共有29所学校", "هناك ٩٢ مدرسة")).isEqualTo("number-parity");
    assertThat(languages("zh-Hans", "ar", "共有29所学校", "There are 29 schools in the city"))
        .isEqualTo("wrong-script");
  }

  private String languages(String one, String other, String first, String second) {
    return rules(new SampleBrochure().languages(one, other).first(first).second(second));
  }

  private static Term term(String zh, String en) {
    return new Term(
        new Bilingual<>(List.of(zh), List.of(en)), List.of(), List.of(), GLOSSARY.span(0, 1));
  }

  private static SampleBrochure brochure(String zh, String en, Term... terms) {
    SampleBrochure brochure = SampleBrochure.of(List.of(zh), List.of(en));
    for (Term term : terms) {
      brochure.term(term);
    }
    return brochure;
  }

  private static String hint(String zh, String en) {
    return only(SampleBrochure.of(List.of(zh), List.of(en))).hint(MessageLanguage.EN);
  }

  private static Diagnostic only(SampleBrochure brochure) {
    List<Diagnostic> told = told(brochure);
    assertThat(told).hasSize(1);
    return told.get(0);
  }

  private static String rules(SampleBrochure brochure) {
    List<Diagnostic> told = told(brochure);
    return told.isEmpty()
        ? "ok"
        : told.stream()
            .map(d -> d.problem().rule().word())
            .sorted()
            .collect(Collectors.joining(" "));
  }

  private static List<Diagnostic> told(SampleBrochure sample) {
    Brochure brochure = sample.build();
    Diagnostics found = new Diagnostics();
    Pairing pairing = Pairer.pair(brochure, found);
    Parity.check(brochure, pairing, found);
    return found.sorted().stream()
        .filter(d -> d.problem().rule() != Rule.UNCONFIRMED)
        .filter(d -> Optional.of(d.problem()).filter(p -> p == Problem.HEADING_ID).isEmpty())
        .toList();
  }
}
