package org.couplet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LineBreaksTest {

  /** A letter of each width, in the order of Unicode Standard Annex 11, then Hangul. */
  private enum Width {
    FULL_WIDTH("Ａ"),
    HALF_WIDTH("ｱ"),
    WIDE("中"),
    NARROW("a"),
    AMBIGUOUS("α"),
    NEUTRAL("ا"),
    HANGUL("한");

    private static final Set<Width> JOINED = Set.of(FULL_WIDTH, HALF_WIDTH, WIDE);
    private final String letter;

    Width(String letter) {
      this.letter = letter;
    }
  }

  private record Pair(Width before, Width after) {}

  static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Width before : Width.values()) {
      for (Width after : Width.values()) {
        pairs.add(new Pair(before, after));
      }
    }
    return pairs;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void allWidths(Pair pair) {
    boolean joined = Width.JOINED.contains(pair.before) && Width.JOINED.contains(pair.after);
    String expected = pair.before.letter + (joined ? "" : "\n") + pair.after.letter;
    String source = pair.before.letter + "\n" + pair.after.letter;
    assertThat(TextReader.chinese(source).html()).isEqualTo(expected);
    assertThat(TextReader.english(source).html()).isEqualTo(expected);
  }

  @Test
  void thereAre49Pairs() {
    assertThat(pairs()).hasSize(49);
  }

  @ParameterizedTest
  @CsvSource({
    "中文。/English, 中文。English",
    "English/。中文, English。中文",
    "“中文”/中文, “中文”中文",
    "中文/“中文”, 中文“中文”",
    "中文——/中文, 中文——中文",
    "“English”/中文, “English”中文",
    "中文/English, 中文⏎English",
    "one/two, one⏎two",
    "a\u200B/b, a\u200Bb",
    "中\uFE00/文, 中\uFE00文",
    "😀/“中”, 😀⏎“中”",
    "中/\u3000中, 中\u3000中",
  })
  void inChinese(String source, String expected) {
    String html = TextReader.chinese(source.replace('/', '\n')).html();
    assertThat(html.replace('\n', '⏎')).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "**中**/文, <strong>中</strong>文",
    "**中/文**, <strong>中文</strong>",
    "*中*/*文*, <em>中</em><em>文</em>",
    "中/[文](#a), 中<a href=\"{…}\">文</a>",
    "中/`文`, 中⏎<code>文</code>",
    "`中`/文, <code>中</code>⏎文",
    "中/![文](a.png), 中⏎{a.png: 文}",
    "中<!-- x -->/文, 中文",
    "中&#65039;/&#25991;, 中\uFE0F文",
    "中[^1]/文/, 中{^1 1}文",
  })
  void seenThroughElements(String source, String expected) {
    String text = source.replace('/', '\n').replace("\n\n", "\n") + "\n\n[^1]: note";
    String html = TextReader.html(TextReader.chinese(text).blocks().get(0).content());
    assertThat(html.replaceAll("\\{To[^}]*}", "{…}").replace('\n', '⏎')).isEqualTo(expected);
  }

  @Test
  void ambiguousPunctuationJoinsInChineseOnly() {
    assertThat(TextReader.english("“中”\n中").html()).isEqualTo("“中”\n中");
  }

  @ParameterizedTest
  @ValueSource(strings = {"中  \n文", "中\\\n文"})
  void hardBreaksStay(String source) {
    assertThat(TextReader.chinese(source).html()).isEqualTo("中<br>\n文");
    assertThat(TextReader.chinese(source).only().content().text()).isEqualTo("中\n文");
  }

  @Test
  void plainTextHasASpaceWhereHtmlHasALineEnd() {
    assertThat(TextReader.chinese("换行\n中文 one\ntwo").only().content().text())
        .isEqualTo("换行中文 one two");
  }
}
