package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

  private final Diagnostics found = new Diagnostics();

  @Test
  void twoWordsBetweenTwoLines() {
    String text = "--- \r\nmenu: 政府主导\r\nsummary: \"a: b\"\r\n---\r\n# 标题\r\n";
    assertThat(read(text))
        .contains(new FrontMatter(Optional.of("政府主导"), Optional.of("a: b"), text.indexOf("# 标题")));
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void aTextMayHaveNone() {
    assertThat(read("# 标题\n\n---\n")).contains(none(0));
    assertThat(read("----\n")).contains(none(0));
    assertThat(read("")).contains(none(0));
    assertThat(read("---\n---\n# T")).contains(none(8));
    assertThat(read("---\n# a note\n---")).contains(none(16));
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void oneThatIsNeverClosedIsToldAtTheTop() {
    assertThat(read("---\nmenu: x\n\n# 标题\n")).isEmpty();
    assertThat(Told.by(found))
        .containsExactly(
            "C117 zh.md:1:1 The “---” at the top of the file is never closed. Write a second line"
                + " “---” after the properties.");
  }

  @Test
  void aTableOrASecondRuleFurtherDownDoesNotCloseIt() {
    assertThat(read("---\nmenu: x\n# 标题\n\n|---|---|\n --- \n")).isEmpty();
    assertThat(found.sorted()).hasSize(1);
  }

  @Test
  void faultsInItHaveTheirPlacesInTheFile() {
    assertThat(read("---\r\nmenu: x\r\ntitle: y\r\n---\r\n# T")).isPresent();
    assertThat(read("---\nmenu: a: b\n---\n# T")).isPresent();
    assertThat(Told.by(found))
        .extracting(line -> line.substring(0, 15))
        .containsExactly("C110 zh.md:2:8 ", "C111 zh.md:3:1 ");
  }

  private static FrontMatter none(int bodyStart) {
    return new FrontMatter(Optional.empty(), Optional.empty(), bodyStart);
  }

  private Optional<FrontMatter> read(String text) {
    return FrontMatter.read(new SourceFile("zh.md", text), found);
  }
}
