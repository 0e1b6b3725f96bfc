package org.couplet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Emphasis in mixed text: cases worked out by hand, and random ones held against an oracle. */
final class CjkEmphasisTest {

  private static final int TEXTS = 20_000;
  private static final int LONGEST = 14;

  private static final String[] PIECES = {
    "中",
    "文",
    "。",
    "，",
    "（",
    "）",
    "「",
    "」",
    "“",
    "”",
    "——",
    "…",
    "·",
    "한",
    "국",
    "あ",
    "ｱ",
    "Ａ",
    "！",
    "a",
    "b",
    "1",
    ".",
    ",",
    "(",
    ")",
    "'",
    "-",
    "$",
    "é",
    "א",
    "ไ",
    "😀",
    "☺",
    "☺\uFE0F",
    "㊙",
    "㊙\uFE0F",
    "葛\uFE00",
    "“\uFE01",
    "葛\uDB40\uDD00",
    "\uD842\uDFB7",
    "\uD840\uDC00",
    "👩\u200D🔬",
    "\u200B",
    "\u00A0",
    "\u3000",
    " ",
    " ",
    "*",
    "*",
    "**",
    "**",
    "***",
    "****",
    "_",
    "__",
    "___",
    "~~",
    "~~",
    "~",
    "~~~"
  };

  /** {@code s}, {@code e} and {@code d} stand for the elements. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "cjk-emphasis.txt", delimiter = '|', numLinesToSkip = 2)
  void byHand(String markdown, String html) {
    String expected =
        html.replaceAll("<(/?)s>", "<$1strong>")
            .replaceAll("<(/?)e>", "<$1em>")
            .replaceAll("<(/?)d>", "<$1del>");
    assertThat(TextReader.chinese(markdown).html()).isEqualTo(expected);
    assertThat(EmphasisOracle.html(markdown)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void asTheOracleSays(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      // A letter first: no list, divider or fence begins with one.
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "中" : "a");
      for (int length = random.nextInt(LONGEST); length > 0; length--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String line = text.toString().stripTrailing();
      assertThat(TextReader.html(TextReader.chinese(line).blocks().get(0).content()))
          .as(line)
          .isEqualTo(EmphasisOracle.html(line));
    }
  }
}
