package org.couplet.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.read.Told;
import org.junit.jupiter.api.Test;

class ShapesTest {

  private record Person(String name, Optional<Boolean> guest, List<String> tags) {}

  private static final Shape<Person> PERSON =
      Shapes.record(
          new Phrase("一个人", "a person"),
          "{name: …}",
          fields -> {
            Field<String> name = fields.required("name", Shapes.TEXT);
            Field<Boolean> guest = fields.optional("guest", Shapes.YES_OR_NO);
            Field<List<String>> tags =
                fields.optional("tags", Shapes.list(new Phrase("列表", "a list"), Shapes.TEXT));
            return fields.build(
                () -> new Person(name.value(), guest.optional(), tags.or(List.of())));
          });

  private static final LanguagePair ZH_EN = new LanguagePair(Language.of("zh"), Language.of("en"));

  private final Diagnostics found = new Diagnostics();

  @Test
  void declaredKeysBecomeARecord() {
    assertThat(read(PERSON, "{name: 柳, guest: true, tags: [a, b]}"))
        .contains(new Person("柳", Optional.of(true), List.of("a", "b")));
    assertThat(read(PERSON, "name: no")).contains(new Person("no", Optional.empty(), List.of()));
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void aMistypedKeyIsToldOnce() {
    assertThat(read(PERSON, "nmae: x")).isEmpty();
    assertTold("C112 x.yaml:1:1 Unknown key “nmae”. Did you mean “name”?");
  }

  @Test
  void anUnknownKeyIsToldWithTheKnownOnes() {
    read(PERSON, "name: x\nbirthday: y");
    assertTold(
        "C111 x.yaml:2:1 Unknown key “birthday”. Keys that may stand here: name, guest, tags.");
  }

  @Test
  void aMissingKeyIsToldWithALine() {
    assertThat(read(PERSON, "guest: false")).isEmpty();
    assertTold("C115 x.yaml:1:1 The required key “name” is missing. Add a line such as: name: …");
  }

  @Test
  void aValueOfTheWrongTypeIsToldWithAnExample() {
    assertThat(read(PERSON, "name: [x]\nguest: {a: b}\ntags: x")).isEmpty();
    assertTold(
        "C114 x.yaml:1:7 “name” should be text, but this is a list. For example: name: …",
        "C114 x.yaml:2:8 “guest” should be true or false, but this is a group of keys and values. For"
            + " example: guest: false",
        "C114 x.yaml:3:7 “tags” should be a list, but this is plain text. For example: tags: […]");
  }

  @Test
  void nothingIsNotText() {
    assertThat(read(PERSON, "name:\nguest: true")).isEmpty();
    assertTold("C114 x.yaml:1:6 “name” should be text, but this is nothing. For example: name: …");
  }

  @Test
  void aWordThatIsNotOfTheListIsToldWithTheList() {
    assertThat(read(PERSON, "name: x\nguest: yes"))
        .contains(new Person("x", Optional.empty(), List.of()));
    assertTold("C116 x.yaml:2:8 “yes” can't be the value of “guest”. It may be: false, true.");
  }

  @Test
  void aColonWithoutSpaceIsNamedWhereItStands() {
    read(PERSON, "{name：柳, guest: true}");
    read(PERSON, "{name:x}");
    assertThat(Told.by(found))
        .extracting(line -> line.substring(0, 68))
        .containsExactly(
            "C110 x.yaml:1:6 This is not valid YAML: the colon has no space after",
            "C110 x.yaml:1:6 This is not valid YAML: there is a full-width “：” he");
  }

  @Test
  void aFullWidthColonThatMakesTextOfAMappingIsNamed() {
    read(PERSON, "name：柳");
    assertThat(Told.by(found))
        .singleElement()
        .asString()
        .startsWith("C110 x.yaml:1:5 This is not valid YAML: there is a full-width “：” here");
  }

  @Test
  void bothSidesOfAPairAreWanted() {
    Shape<Bilingual<String>> pair = Shapes.pair(ZH_EN);
    assertThat(read(pair, "{zh: 柳州, en: Liuzhou}")).contains(new Bilingual<>("柳州", "Liuzhou"));
    assertThat(read(pair, "{zh: 柳州}")).isEmpty();
    assertThat(read(pair, "柳州")).isEmpty();
    assertTold(
        "C114 x.yaml:1:1 “key” should be a text for each of the two languages, but this is plain"
            + " text. For example: key: {zh: …, en: …}",
        "C115 x.yaml:1:1 The required key “en” is missing. Add a line such as: key: {zh: …, en: …}");
  }

  @Test
  void aListLeavesOutWhatIsNotGood() {
    Shape<List<Boolean>> shape = Shapes.list(new Phrase("列表", "a list"), Shapes.YES_OR_NO);
    assertThat(read(shape, "[true, maybe, false]")).contains(List.of(true, false));
    assertThat(found.sorted()).hasSize(1);
  }

  @Test
  void chosenNamesKeepTheirOrder() {
    Shape<Map<String, String>> shape = Shapes.byName(Shapes.TEXT, Shapes.TEXT);
    assertThat(read(shape, "{b: 1, a: 2}").orElseThrow().keySet()).containsExactly("b", "a");
  }

  @Test
  void fullWidthMarksThatYamlAcceptsAreDoubted() {
    Shape<List<String>> shape = Shapes.list(new Phrase("列表", "a list"), Shapes.TEXT);
    assertThat(read(shape, "[甲，乙, “丙”, \"“丁”\", “戊”和“己”]")).isPresent();
    assertThat(Told.by(found))
        .extracting(line -> line.substring(0, 16))
        .containsExactly("C120 x.yaml:1:2 ", "C120 x.yaml:1:7 ");
  }

  @Test
  void longWordsAreCutInMessages() {
    read(PERSON, "name: x\n? " + "k".repeat(3000) + "\n: y");
    assertThat(Told.by(found).get(0)).contains("“" + "k".repeat(40) + "…”");
  }

  private <T> Optional<T> read(Shape<T> shape, String yaml) {
    return YamlReader.read(new SourceFile("x.yaml", yaml), found)
        .flatMap(node -> shape.read("key", node, found));
  }

  private void assertTold(String... lines) {
    assertThat(Told.by(found)).containsExactly(lines);
  }
}
