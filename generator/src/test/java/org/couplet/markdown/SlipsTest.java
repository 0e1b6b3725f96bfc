package org.couplet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SlipsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "＃ 标题 | FULL_WIDTH_SIGN: ＃ 标题",
        "＃＃标题 | FULL_WIDTH_SIGN: ＃＃标题",
        "#＃　标题 | FULL_WIDTH_SIGN: #＃　标题",
        "段落⏎＃ 标题 | FULL_WIDTH_SIGN: ＃ 标题",
        "> ＃ 标题 | FULL_WIDTH_SIGN: ＃ 标题",
        "#标题 | HEADING_SPACE: #标题",
        "###标题 ### | HEADING_SPACE: ###标题 ###",
        "#Heading | HEADING_SPACE: #Heading",
        "- 甲⏎⏎  ##标题 | HEADING_SPACE: ##标题",
        "＞引文 | FULL_WIDTH_SIGN: ＞",
        "＊ 甲⏎＊ 乙 | FULL_WIDTH_SIGN: ＊",
        "－　甲 | FULL_WIDTH_SIGN: －",
        "１. 甲 | LIST_NUMBER: １.",
        "１．甲⏎２．乙 | LIST_NUMBER: １．",
        "1．甲 | LIST_NUMBER: 1．",
        "１）甲 | LIST_NUMBER: １）",
        "｀｀｀⏎码 | FULL_WIDTH_SIGN: ｀｀｀",
        "｜年｜人｜⏎｜－｜－｜ | FULL_WIDTH_SIGN: ｜－｜－｜",
        "！[图](a.jpg) | FULL_WIDTH_SIGN: ！[图](a.jpg)",
        "这是＊＊重点＊＊。 | FULL_WIDTH_SIGN: ＊＊重点＊＊",
        "这是**重点＊＊。 | FULL_WIDTH_SIGN: **重点＊＊",
        "# 标＊＊题＊＊ | FULL_WIDTH_SIGN: ＊＊题＊＊",
        "见［通知］（a.pdf）。 | FULL_WIDTH_SIGN: ［通知］（a.pdf）",
        "见[通知]（../visits/zh.md#x）。 | FULL_WIDTH_SIGN: [通知]（../visits/zh.md#x）",
        "见［通知］(https://a.cn/) | FULL_WIDTH_SIGN: ［通知］(https://a.cn/)",
        "文［^1］ | FULL_WIDTH_SIGN: ［^1］",
        "文。｛#id｝ | FULL_WIDTH_SIGN: ｛#id｝",
        "文。{＃id} | FULL_WIDTH_SIGN: {＃id}",
        "** 重点 ** | LONE_SIGNS: **",
        "这是** 重点**。 | LONE_SIGNS: **",
        "foo**(bar)**baz | LONE_SIGNS: **",
        "这是**重点。 | LONE_SIGNS: **",
        "重点**，其余不是。 | LONE_SIGNS: **",
        "The **rest is plain. | LONE_SIGNS: **",
        "-甲⏎-乙 | LIST_SPACE: -",
        "要点：⏎+甲 | LIST_SPACE: +",
        "> -甲 | LIST_SPACE: -",
        "1.甲⏎2.乙 | LIST_SPACE: 1.",
        "要点：⏎1)甲⏎2)乙 | LIST_SPACE: 1)",
        "-**重点**后文⏎-**次点** | LIST_SPACE: -",
        "-《决定》 | LIST_SPACE: -",
        "- 甲⏎-乙 | LIST_SPACE: -",
        "*一点⏎*两点 | LIST_SPACE: *",
        "-Volkswagen⏎-Siemens | LIST_SPACE: -",
        "1.Volkswagen⏎2.BMW | LIST_SPACE: 1.",
        "1. 甲⏎2.乙⏎3. 丙 | LIST_SPACE: 2.",
        "1.“甲”⏎2.“乙” | LIST_SPACE: 1.",
        "- [x] 完成⏎-[ ] 待办 | LIST_SPACE: -",
        "1、甲⏎2、乙 | LIST_SIGN: 1、",
        "①甲⏎②乙 | LIST_SIGN: ①",
        "·甲⏎·乙 | LIST_SIGN: ·",
        "[Liuzhou] {lang=en}是城 | LANGUAGE_MARK:  {lang=en}",
        "[Liuzhou]{Lang=“en”} | LANGUAGE_MARK: {Lang=“en”}",
        "[Liuzhou]｛lang=en｝ | LANGUAGE_MARK: ｛lang=en｝",
        "文字⏎⏎```yaml⏎## 标题⏎文字 | OPEN_FENCE: ```",
        "尺寸为1200*800*600毫米。 | SIGN_IN_NUMBER: 1200*800*600",
        "教室按3*4布置，办公按5*6布置。 | SIGN_IN_NUMBER: 3*4布置，办公按5*6",
        "2**10等于1024，2**10和2**3不同。 | SIGN_IN_NUMBER: 2**10等于1024，2**10",
      })
  void areNamedWhereTheyStand(String text, String problem) {
    assertThat(TextReader.chinese(text.replace('⏎', '\n')).problems()).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "|甲|乙|⏎|1|2| → TABLE_LINES: |甲|乙|",
        "|甲|乙|丙|⏎|---|---|⏎|1|2|3| → TABLE_LINES: |甲|乙|丙|",
        "上文⏎|甲|乙|⏎|---|---|⏎|1|2| → TABLE_LINES: |甲|乙|",
        "\t段首缩进。 → INDENTED_CODE: 段首缩进。",
        "    段首缩进。⏎    第二行。 → INDENTED_CODE: 段首缩进。",
      })
  void areNamedWhereBarsAndSpacesCount(String text, String problem) {
    assertThat(TextReader.chinese(text.replace('⏎', '\n')).problems()).containsExactly(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 标题",
        "\\#标题",
        "#话题#",
        "#话题# 说说看",
        "#1 号楼",
        "第＃3号",
        "`＃ 标题`",
        "```\n#标题\n＊＊码＊＊\n```",
        "<!-- ＃ 标题 -->",
        "3＊5＊2＝30",
        "＊注：数据截至2018年。",
        "－10℃",
        "１．５倍",
        "1）甲",
        "2018.5",
        "国办发［2017］（47号）",
        "［注］（见下文）",
        "[注]（1.5倍）",
        "请看！[照片](a.jpg)",
        "看！[通知](a.pdf)",
        "甲｜乙",
        "**重点**与**要点**",
        "\\*\\*文\\*\\*",
        "乘方 2**3",
        "全部 src/**/x 都算",
        "1.加强领导。",
        "-10℃",
        "-v 是选项",
        "1、甲",
        "2018.5\n3.14",
        "甲|乙\n丙|丁",
        "[Liuzhou]{lang=en}",
        "[德]{lang=\"de-CH\"}",
        "　　段首缩进。",
        "    int code = 1;",
        "```\n码\n```",
        "第*一*章",
        "（1）*2018*年",
        "\\-甲",
        "1\\.甲\n2\\.乙",
        "甲-乙\n丙+丁",
        "[词](a.pdf \"＊＊题＊＊\")",
        "<https://a.cn/＊＊a＊＊>",
      })
  void otherTextsHaveNone(String text) {
    assertThat(TextReader.chinese(text).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "文[^1]⏎⏎[^1]：注释 | FULL_WIDTH_SIGN: [^1]：",
        "[柳州]{lang=cn} | BAD_ATTRIBUTE",
        "[柳州]{lang=chinese} | BAD_ATTRIBUTE",
        "[教育部](www.moe.gov.cn) | BROKEN_LINK_NEAR",
      })
  void areNamedBesideWhatComesOfThem(String text, String problem) {
    assertThat(TextReader.chinese(text.replace('⏎', '\n')).problems())
        .anyMatch(told -> told.startsWith(problem));
  }

  @Test
  void eachKindIsToldOnceInAPassage() {
    assertThat(TextReader.chinese("＊＊甲＊＊和＊＊乙＊＊\n\n＊＊丙＊＊").problems())
        .containsExactly("FULL_WIDTH_SIGN: ＊＊甲＊＊", "FULL_WIDTH_SIGN: ＊＊丙＊＊");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IHK主管，IHK 会长，IHK专家 | SPACING_STYLE: K 会",
        "在 IHK 主管⏎⏎德国IHK | SPACING_STYLE: 国I",
        "**IHK** 主管和IHK专家 | SPACING_STYLE: K** 主",
        "# 德国IHK⏎⏎- 与 IHK 合作 | SPACING_STYLE: 国I",
      })
  void twoWaysOfSpacingInOneFile(String text, String problem) {
    assertThat(TextReader.chinese(text.replace('⏎', '\n')).problems()).containsExactly(problem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IHK主管和`x` 文",
        "德国IHK\n主管",
        "（IHK） 主管，IHK主管",
        "100 人，100人",
        "中文 한국어 中文abc",
        "Ａ座 Ａ座，乙Ａ座",
      })
  void whatIsNoMixture(String text) {
    assertThat(TextReader.chinese(text).problems()).isEmpty();
  }

  @Test
  void otherLanguagesSpaceAsTheyLike() {
    assertThat(TextReader.english("in 柳州 and柳州").problems()).isEmpty();
  }
}
