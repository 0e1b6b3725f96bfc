package org.couplet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EmphasisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**中文。**后文 | <strong>中文。</strong>后文",
        "前文**“中文”**后文 | 前文<strong>“中文”</strong>后文",
        "***中文。***后文 | <em><strong>中文。</strong></em>后文",
        "**한국어(조사)**를 | <strong>한국어(조사)</strong>를",
        "**ｶﾀｶﾅ。**ｶ | <strong>ｶﾀｶﾅ。</strong>ｶ",
        "**𠮷。**𠮷 | <strong>𠮷。</strong>𠮷",
        "~~删除。~~后文 | <del>删除。</del>后文",
        "foo**(bar)**baz | foo**(bar)**baz",
        "中文_下划线_中文 | 中文_下划线_中文",
        "50~60亩，70~80亩 | 50~60亩，70~80亩",
        "**bold.**text | **bold.**text",
        "a * b * c | a * b * c",
        "**外*内。*外。**后 | <strong>外<em>内。</em>外。</strong>后",
        "*foo**bar* | <em>foo**bar</em>",
        "**[链接](a.pdf)。**后 | <strong><a href=\"{ToFile[section=here, name=a.pdf]}\">链接</a>。</strong>后",
      })
  void emphasis(String markdown, String html) {
    assertThat(TextReader.chinese(markdown).html()).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"葛\uFE00", "“\uFE01", "葛\uDB40\uDD00"})
  void variationSelectorsBelongToTheCharacterBefore(String before) {
    assertThat(TextReader.chinese(before + "**(x)**中").html())
        .isEqualTo(before + "<strong>(x)</strong>中");
  }
}
