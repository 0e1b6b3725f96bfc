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

  /** What stands before and behind the line's end, through marks of every kind. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "***中***⏎***文*** | <em><strong>中</strong></em><em><strong>文</strong></em>",
        "**中*文⏎字*。** | <strong>中<em>文字</em>。</strong>",
        "~~中~~⏎~~文~~ | <del>中</del><del>文</del>",
        "**one**⏎two | <strong>one</strong>⏎two",
        "**one⏎two** | <strong>one⏎two</strong>",
        "[中](#a)⏎[文](#b) | <a href=\"{…}\">中</a><a href=\"{…}\">文</a>",
        "[中⏎文](#a) | <a href=\"{…}\">中文</a>",
        "[one⏎two](#a) | <a href=\"{…}\">one⏎two</a>",
        "[中][r]⏎文 | <a href=\"{…}\">中</a>文",
        "<https://a.cn>⏎文 | <a href=\"{…}\" rel=\"noopener\">https://a.cn</a>⏎文",
        "`a⏎b` | <code>a b</code>",
        "`a`⏎`b` | <code>a</code>⏎<code>b</code>",
        "中。⏎`b` | 中。<code>b</code>",
        "![图](a.png)⏎。文 | {a.png: 图}。文",
        "![图⏎文](a.png)中 | {a.png: 图文}中",
        "![one⏎two](a.png)中 | {a.png: one two}中",
        "[中]{lang=ja}⏎文 | <span lang=\"ja\">中</span>文",
        "中\u200B⏎one | 中\u200Bone",
        "one⏎\u200Btwo | one\u200Btwo",
        "one\u2060⏎two | one\u2060⏎two",
        "中\u2060⏎\u2060文 | 中\u2060\u2060文",
        "中\\⏎文⏎字 | 中<br>⏎文字",
        "one\\⏎two⏎three | one<br>⏎two⏎three",
        "𠮷⏎𠮷 | 𠮷𠮷",
        "葛\uDB40\uDD00⏎文 | 葛\uDB40\uDD00文",
        "中&nbsp;⏎文 | 中\u00A0⏎文",
        "&#20013;⏎&#25991; | 中文",
        "중⏎문 | 중⏎문",
        "중。⏎문 | 중。문",
        "あ⏎い | あい",
        "3⏎万 | 3⏎万",
        "中⏎**(a)** | 中⏎<strong>(a)</strong>",
        "中——⏎——文 | 中——⏎——文",
        "中…⏎a | 中…⏎a",
        "中[^1]⏎[^1]文 | 中{^1 1}{^1 2}文",
        "甲 ⏎乙 | 甲乙",
        "甲⏎ 乙 | 甲乙",
      })
  void throughEverything(String source, String expected) {
    String text = source.replace('⏎', '\n') + "\n\n[^1]: note\n\n[r]: b.pdf";
    assertThat(first(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "中文⏎中文⏎=== | 中文中文",
        "one⏎two⏎--- | one¶two",
        "中文⏎one⏎--- | 中文¶one",
      })
  void inHeadings(String source, String expected) {
    assertThat(first(source.replace('⏎', '\n')).replace('⏎', '¶')).isEqualTo(expected);
  }

  @Test
  void inEveryKindOfBlock() {
    String text =
        """
        - 一
          二 a
          b
          > 三
          > 四

        > 五
        六

        术语
        : 七
          八

        ![九
        十](a.jpg)

        | a |
        |---|
        | b |

        文[^1]

        [^1]: 百
            千
        """;
    assertThat(
            TextReader.chinese(text).blocks().stream()
                .flatMap(block -> block.withNested().stream()))
        .extracting(block -> block.content().text())
        .containsExactly("", "一二 a b", "三四", "五六", "术语\n七八", "九十", "a\nb", "文", "百千");
  }

  private static String first(String text) {
    String html = TextReader.html(TextReader.chinese(text).blocks().get(0).content());
    return html.replaceAll("\\{To[^}]*}|\\{Outside[^}]*}", "{…}").replace('\n', '⏎');
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
