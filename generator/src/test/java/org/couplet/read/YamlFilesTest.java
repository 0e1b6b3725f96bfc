package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Located;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Bound;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;
import org.couplet.model.Erratum;
import org.couplet.model.Event;
import org.couplet.model.KeyFigure;
import org.couplet.model.SectionId;
import org.couplet.model.Term;
import org.couplet.read.yaml.Shape;
import org.couplet.read.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** What {@code section.yaml}, the glossary and the errata say, key by key. */
class YamlFilesTest {

  private static final LanguagePair ZH_EN = new LanguagePair(Language.of("zh"), Language.of("en"));
  private static final SortedSet<String> SECTIONS = new TreeSet<>(List.of("government", "needs"));

  private final Diagnostics found = new Diagnostics();

  @Test
  void sectionWithAllKeys() {
    SectionYaml yaml =
        read(
                SectionYaml.shape(ZH_EN, found),
                """
                template: closing
                figures:
                  - {value: 110000, bound: more-than, unit: {zh: 人, en: students}, label: {zh: 在校生, en: enrolled}}
                  - {value: 25424000, currency: CNY, label: {zh: 资金, en: funds}, at: planning, cover: true}
                  - {value: 247, of: 269, label: {zh: 实习, en: interns}}
                events:
                  - {date: 2016-01-21, text: {zh: 签署, en: Signed}, at: planning}
                date: 2019-05
                moved-from: [old-id]
                draft: true
                map-review: GS(2019)1822号
                """)
            .orElseThrow();
    assertThat(found.sorted()).isEmpty();
    assertThat(yaml.template().map(Located::value)).contains("closing");
    KeyFigure first = yaml.figures().get(0);
    assertThat(first.value()).isEqualTo(new BigDecimal("110000"));
    assertThat(first.bound()).isEqualTo(Bound.MORE_THAN);
    assertThat(first.unit()).contains(new Bilingual<>("人", "students"));
    assertThat(first.cover()).isFalse();
    assertThat(first.span()).hasToString("x.yaml:3:5");
    KeyFigure second = yaml.figures().get(1);
    assertThat(second.currency()).contains("CNY");
    assertThat(second.bound()).isEqualTo(Bound.EXACT);
    assertThat(second.at()).contains("planning");
    assertThat(second.cover()).isTrue();
    assertThat(yaml.figures().get(2).of()).contains(new BigDecimal("269"));
    Event event = yaml.events().get(0);
    assertThat(event.date().iso()).isEqualTo("2016-01-21");
    assertThat(event.at()).contains("planning");
    assertThat(yaml.date().orElseThrow().iso()).isEqualTo("2019-05");
    assertThat(yaml.movedFrom().get(0).value()).isEqualTo(new SectionId("old-id"));
    assertThat(yaml.draft()).isTrue();
    assertThat(yaml.mapReview()).contains("GS(2019)1822号");
  }

  @Test
  void aShareIsNotMoreThanItsWhole() {
    read(
        SectionYaml.shape(ZH_EN, found), "figures: [{value: 269, of: 247, label: {zh: 甲, en: A}}]");
    assertTold("C116 x.yaml:1:28 “247” can't be the value of “of”. It");
  }

  @Test
  void faultsOfAFigureAreToldTogether() {
    read(
        SectionYaml.shape(ZH_EN, found),
        """
        figures:
          - {value: 11万, bound: more, currency: RMB, lable: {zh: 甲}}
          - {value: 1, label: {zh: 甲}}
        events:
          - {date: 2024-02-30, text: {zh: 甲, en: A}}
        moved-from: [print, Old]
        """);
    assertTold(
        "C116 x.yaml:2:13 “11万” can't be the value of “value”. Wr",
        "C116 x.yaml:2:25 “more” can't be the value of “bound”. I",
        "C116 x.yaml:2:41 “RMB” can't be the value of “currency”.",
        "C112 x.yaml:2:46 Unknown key “lable”. Did you mean “labe",
        "C115 x.yaml:3:23 The required key “en” is missing. Add a",
        "C116 x.yaml:5:12 “2024-02-30” can't be the value of “dat",
        "C209 x.yaml:6:14 “print” is reserved. Choose another nam",
        "C211 x.yaml:6:21 “Old” can't be the name of a file or a ");
  }

  @Test
  void glossary() {
    List<Term> terms =
        read(
                WordLists.glossary(ZH_EN, SECTIONS),
                "- {zh: 甲, en: A, also: [a, A], never: [B, C], except: [needs]}\n- {zh: 乙, en: B}\n")
            .orElseThrow();
    assertThat(terms.get(0).forms())
        .isEqualTo(new Bilingual<>(List.of("甲", "a", "A"), List.of("A", "a")));
    assertThat(terms.get(0).never()).containsExactly("B", "C");
    assertThat(terms.get(0).except()).containsExactly(new SectionId("needs"));
    assertThat(terms.get(1).span()).hasToString("x.yaml:2:3");
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void anErratumNamesASectionThatIsThere() {
    assertThat(
            read(
                WordLists.errata(ZH_EN, SECTIONS),
                """
                - {section: needs, lang: en, printed: "theX", mended: "the X", reason: {zh: 甲, en: A}}
                - {section: goverment, lang: fr, printed: a, mended: b, reason: {zh: 甲, en: A}}
                - {section: xyz, lang: zh, printed: a, mended: b, reason: {zh: 甲, en: A}}
                """))
        .hasValueSatisfying(
            errata ->
                assertThat(errata)
                    .containsExactly(
                        new Erratum(
                            new SectionId("needs"),
                            Side.SECOND,
                            "theX",
                            "the X",
                            new Bilingual<>("甲", "A"),
                            errata.get(0).span())));
    assertThat(Told.by(found))
        .containsExactly(
            "C116 x.yaml:2:13 “goverment” can't be the value of “section”. Did you mean"
                + " “government”?",
            "C116 x.yaml:2:30 “fr” can't be the value of “lang”. It may be: en, zh.",
            "C116 x.yaml:3:13 “xyz” can't be the value of “section”. The sections are: government,"
                + " needs.");
  }

  private <T> Optional<T> read(Shape<T> shape, String text) {
    return YamlReader.read(new SourceFile("x.yaml", text), found)
        .flatMap(root -> shape.read("x.yaml", root, found));
  }

  private void assertTold(String... starts) {
    List<String> told = Told.by(found);
    assertThat(told).hasSameSizeAs(starts);
    for (int i = 0; i < starts.length; i++) {
      assertThat(told.get(i)).startsWith(starts[i]);
    }
  }
}
