package org.couplet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain text of a block: what a reader would read aloud, for search and descriptions. */
final class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "**中文。**后*文* | 中文。后文",
        "中~~旧~~新 | 中旧新",
        "见[通知](a.pdf \"题\")。 | 见通知。",
        "[词][r] | 词",
        "<https://a.cn/> | https://a.cn/",
        "<a@b.cn> | a@b.cn",
        "`a  b` 与 `` ` `` | a  b 与 `",
        "`a⏎b` | a b",
        "前![图](a.png)后 | 前图后",
        "![图*注*](a.png) | 图注",
        "[柳州]{lang=ja}市 | 柳州市",
        "中[^1]文 | 中文",
        "\\*a\\* &lt;b&gt; &copy; &#20013; | *a* <b> © 中",
        "甲⏎乙 one⏎two | 甲乙 one two",
        "甲\\⏎乙 | 甲⏎乙",
        "文 {#id .lead} | 文",
        "文<!-- x -->字 | 文字",
        "# 标*题* # | 标题",
        "${7*7} {a=b} | ${7*7} {a=b}",
        "&nbsp;文 | \u00A0文",
        "\"straight\" -- ... | \"straight\" -- ...",
        "> 甲⏎> 乙⏎>⏎> 丙 | 甲乙⏎丙",
        "术语⏎: 甲⏎⏎    乙 | 术语⏎甲⏎乙",
        "```x⏎a *b*⏎  c⏎``` | a *b*⏎  c",
      })
  void isExact(String source, String text) {

    String typed = source.replace('⏎', '\n') + "\n\n[^1]: note\n\n[r]: b.pdf";
    assertThat(TextReader.chinese(typed).blocks().get(0).content().text())
        .isEqualTo(text.replace('⏎', '\n'));
  }

  @Test
  void itemsHaveTheirOwnWordsOnly() {
    assertThat(TextReader.chinese("- 甲\n  - 乙\n\n    丙").blocks().get(0).withNested())
        .extracting(block -> block.content().text())
        .containsExactly("", "甲", "", "乙", "丙");
  }

  @Test
  void smartPunctuationIsNobodysBusiness() {
    String text = "“中文”——……‘引’ \"x\" 'y' -- --- ...";
    assertThat(TextReader.chinese(text).only().content().text()).isEqualTo(text);
  }
}
