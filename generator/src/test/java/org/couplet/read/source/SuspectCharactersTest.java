package org.couplet.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.SourceFile;
import org.junit.jupiter.api.Test;

class SuspectCharactersTest {

  @Test
  void ordinaryTextIsQuiet() {
    assertThat(
            told(
                "# 柳州“双元制”——2542.4万元…\t\r\n",
                "Café “naïve” — Ärger, ÂGE, São Paulo, «Ça», 1 °C, é”—\n",
                "👨‍👩‍👧 ❤️ می‌خواهم ไทย\u200Bแลนด์ 木匠用锛子\n"))
        .isEmpty();
  }

  @Test
  void controlCharactersAreTold() {
    assertThat(told("ab\0c\n", "\u000B\u007F\n", "x\u0085", "\u2028\n"))
        .containsExactly("C104 1:3 U+0000", "C104 2:1 U+000B", "C104 3:2 U+0085");
  }

  @Test
  void marksThatTurnTheDirectionAreTold() {
    assertThat(told("ab\u202Ec\n", "\u200Fx\n", "\u2066x\n"))
        .containsExactly("C123 1:3 U+202E", "C123 2:1 U+200F", "C123 3:1 U+2066");
  }

  @Test
  void aLineInArabicMayHaveMarksButNoOverrides() {
    assertThat(told("مرحبا \u200F\u2066x\u2069\n", "مرحبا \u202E\n"))
        .containsExactly("C123 2:7 U+202E");
  }

  @Test
  void zeroWidthCharactersAreTold() {
    assertThat(told("[x](https://a.cn/\u200Bb)\n", "柳\u200D州\n", "a\uFEFFb\n", "a\u2060b\n"))
        .containsExactly(
            "C122 1:18 U+200B", "C122 2:2 U+200D", "C122 3:2 U+FEFF", "C122 4:2 U+2060");
  }

  @Test
  void ruinsOfConversionsAreTold() {
    assertThat(told("柳锟斤拷州\n", "Ã©cole\n", "it’s itâ€™s\n", "\uFFFD\n", "x\uE000\n", "鐨勪笓涓�锛屼\n"))
        .containsExactly(
            "C121 1:2 锟斤拷",
            "C121 2:1 Ã©",
            "C121 3:8 â€",
            "C121 4:1 \uFFFD",
            "C121 5:2 \uE000",
            "C121 6:1 鐨勪");
  }

  @Test
  void aKindIsToldOnceALine() {
    assertThat(told("\u200B\u200B\0\0\r", "\u200B\r\n", "\u200B")).hasSize(4);
  }

  private static List<String> told(String... lines) {
    Diagnostics found = new Diagnostics();
    SuspectCharacters.report(new SourceFile("zh.md", String.join("", lines)), found);
    return found.sorted().stream()
        .map(
            d ->
                d.problem().id()
                    + d.span().toString().replace("zh.md:", " ")
                    + " "
                    + d.args().get(0).in(MessageLanguage.EN))
        .toList();
  }
}
