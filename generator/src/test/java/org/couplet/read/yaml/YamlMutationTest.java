package org.couplet.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.SourceFile;
import org.junit.jupiter.api.Test;

/** Whatever an author's hand does to a file, the reader understands it or says why not. */
class YamlMutationTest {

  private static final String SOUND =
      """
      # 册子
      languages: [zh-Hans, en]
      title: {zh: "柳州", en: 'Liuzhou'}
      filing:
        icp: 桂ICP备1号 # 页脚
      note: |
        two
        lines
      long: >-
        folded 𠮷
        text
      sections:
        - overview
        - development: [government, cooperation]
      """;

  private static final List<String> PIECES =
      List.of(
          ":",
          ": ",
          "：",
          ",",
          "，",
          "\"",
          "'",
          "“",
          "[",
          "]",
          "{",
          "}",
          "\t",
          "\n",
          "\r\n",
          "\r",
          " ",
          "  ",
          "- ",
          "-",
          "#",
          " #",
          "&a",
          "*a",
          "!",
          "!!str ",
          "%",
          "@",
          "`",
          "|",
          ">",
          "? ",
          "---\n",
          "...\n",
          "\\",
          "\0",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "𠮷",
          "\uD83D",
          "<<: ",
          "=",
          "~",
          "%YAML 1.2\n",
          "\\x",
          "\\U",
          "!<",
          "<",
          "\uFFFF");

  @Test
  void neverThrowsAndAlwaysHasAPlace() {
    Random random = new Random(20190301);
    for (int i = 0; i < 4_000; i++) {
      String text = mutated(random);
      Diagnostics found = new Diagnostics();
      SourceFile file = new SourceFile("site.yaml", text);
      assertThatCode(
              () -> {
                Optional<YamlNode> root = YamlReader.read(file, found);
                assertThat(root.isPresent() || !found.sorted().isEmpty()).isTrue();
                for (Diagnostic d : found.sorted()) {
                  assertThat(d.span().start()).isBetween(0, text.length());
                  assertThat(d.message(MessageLanguage.ZH) + d.hint(MessageLanguage.ZH))
                      .doesNotContainPattern("\\{[0-9]\\}|found|expected");
                }
              })
          .as("%s", visible(text))
          .doesNotThrowAnyException();
    }
  }

  /** Without the characters that a report of tests could not hold. */
  private static String visible(String text) {
    StringBuilder out = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              if (c == '\n' || (c >= ' ' && c < 0x7F) || (c >= 0x3000 && c <= 0x9FFF)) {
                out.append((char) c);
              } else {
                out.append(String.format("<%04X>", c));
              }
            });
    return out.toString();
  }

  /** Half a surrogate pair becomes a question mark: a decoded file has none. */
  private static String mutated(Random random) {
    StringBuilder text = new StringBuilder(SOUND);
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      int at = random.nextInt(text.length() + 1);
      if (random.nextInt(3) == 0) {
        text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
      } else {
        text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
