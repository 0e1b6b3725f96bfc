package org.couplet.read.yaml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.read.Told;
import org.couplet.read.yaml.YamlNode.Entries;
import org.couplet.read.yaml.YamlNode.Items;
import org.couplet.read.yaml.YamlNode.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private final Diagnostics found = new Diagnostics();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "010",
        "12:30",
        "1.10",
        "2016-01-21",
        "0x1F",
        "null",
        "~",
        "1e3",
        ".inf",
        "="
      })
  void whatIsTypedStays(String typed) {
    Scalar value = (Scalar) entries("a: " + typed + "\n").entries().get(0).value();
    assertThat(value.text()).isEqualTo(typed);
    assertThat(value.span().text()).isEqualTo(typed);
  }

  @Test
  void everythingHasItsPlace() {
    Entries root = entries("# 𠮷\r\na: {b: 𠮷, c: [x, 'y z']}\r\nd:\r\n  - e\r\n  - f\r\n");
    Entries a = (Entries) root.entries().get(0).value();
    assertThat(a.span().text()).isEqualTo("{b: 𠮷, c: [x, 'y z']}");
    Items c = (Items) a.entries().get(1).value();
    assertThat(c.span().text()).isEqualTo("[x, 'y z']");
    assertThat(c.items().get(1).span().text()).isEqualTo("'y z'");
    assertThat(c.items().get(1).span()).hasToString("site.yaml:2:18");
    Items d = (Items) root.entries().get(1).value();
    assertThat(d.span().text()).isEqualTo("- e\r\n  - f");
    assertThat(root.span()).hasToString("site.yaml:2:1");
  }

  @Test
  void aPartOfAFileHasPlacesInTheWholeFile() {
    SourceFile file = new SourceFile("zh.md", "---\nmenu: x\n---\n# T\n");
    Entries part = (Entries) YamlReader.read(file, 4, 12, found).orElseThrow();
    assertThat(part.entries().get(0).value().span()).hasToString("zh.md:2:7");
  }

  @Test
  void noFileIsAnEmptyMapping() {
    assertThat(entries("# only a comment\n").entries()).isEmpty();
    assertThat(entries("").entries()).isEmpty();
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void theFirstOfTwoEqualKeysCounts() {
    Entries root = entries("a: 1\nb: 2\na: 3\nc: {x: 1, x: 2}\n");
    assertThat(root.entries()).extracting(e -> e.key().text()).containsExactly("a", "b", "c");
    assertThat(Told.by(found))
        .containsExactly(
            "C113 site.yaml:3:1 The key “a” stands here a second time; the first is on line 1. Delete"
                + " one of them.",
            "C113 site.yaml:4:11 The key “x” stands here a second time; the first is on line 4."
                + " Delete one of them.");
  }

  @Test
  void aBombDoesNotGoOff() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 10; i++) {
      bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n");
    }
    assertRefusedQuickly(bomb::toString, "C110 site.yaml:1:5 ");
  }

  @Test
  void anAnchorThatHoldsItselfIsRefused() {
    assertRefusedQuickly(() -> "a: &a [*a]\n", "C110 site.yaml:1:4 ");
  }

  @Test
  void aMergeKeyIsAKeyThatNobodyKnows() {
    assertThat(entries("<<: {a: b}\n").entries().get(0).key().text()).isEqualTo("<<");
  }

  @Test
  void deepNestingIsRefused() {
    assertRefusedQuickly(() -> "a: " + "[".repeat(20_000), "C405 site.yaml:1:43 ");
    assertRefusedQuickly(() -> "- ".repeat(20_000), "C405 site.yaml:1:81 ");
  }

  @Test
  void fiveMegabytesAreRefused() {
    assertRefusedQuickly(() -> "a: " + "x".repeat(5 << 20), "C405 site.yaml:1:1 ");
  }

  @Test
  void aLongFileBelowTheLimitIsReadQuickly() {
    String line = "- {zh: 柳州职业技术学院, en: Liuzhou Vocational College, also: [𠮷]}\n";
    String text = line.repeat((2 << 20) / line.length());
    long start = System.nanoTime();
    assertThat(YamlReader.read(new SourceFile("site.yaml", text), found)).isPresent();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void controlCharactersDoNotStopTheParser() {
    Entries root = entries("a: x\0y\nb: 𠮷\u0085z\nc: \uFFFF\n");
    assertThat(root.entries()).hasSize(3);
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void linesOfAValueJoinAsTheirScriptDoes() {
    assertThat(text("a:\n  柳州职业\n  “教育”，\n  SGMW 的\n  发展\n")).isEqualTo("柳州职业“教育”， SGMW 的发展");
    assertThat(text("a: |\r\n  two\r\n  words\r\n")).isEqualTo("two words");
    assertThat(text("a: \" as  typed \"\n")).isEqualTo(" as  typed ");
  }

  private String text(String yaml) {
    YamlNode value = entries(yaml).entries().get(0).value();
    return Shapes.TEXT.read("a", value, found).orElseThrow();
  }

  private Entries entries(String text) {
    return (Entries) YamlReader.read(new SourceFile("site.yaml", text), found).orElseThrow();
  }

  /** Quickly for a person; the bound is wide, so that a busy machine does not fail it. */
  private void assertRefusedQuickly(Supplier<String> text, String told) {
    Diagnostics own = new Diagnostics();
    SourceFile file = new SourceFile("site.yaml", requireNonNull(text.get()));
    long start = System.nanoTime();
    Optional<YamlNode> root = YamlReader.read(file, own);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(root).isEmpty();
    List<String> lines = Told.by(own);
    assertThat(lines).singleElement().asString().startsWith(told);
  }
}
