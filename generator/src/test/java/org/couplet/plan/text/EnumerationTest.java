package org.couplet.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnumerationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、职业教育|一、|1|职业教育",
        "（二）创新模式|（二）|2|创新模式",
        "（一） 政府主导|（一）|1|政府主导",
        "(一)政府主导|(一)|1|政府主导",
        "一是规划先行|一是|1|规划先行",
        "十二是收尾|十二是|12|收尾",
        "二十三、附录|二十三、|23|附录",
        "第一，加强|第一，|1|加强",
        "第三章 展望|第三章|3|展望",
        "首先，加强|首先，|1|加强",
        "1. 概况|1.|1|概况",
        "2、概况|2、|2|概况",
        "③成果|③|3|成果",
        "I. National|I.|1|National",
        "(II) Innovative|(II)|2|Innovative",
        "(14) Others|(14)|14|Others",
        "IV) Others|IV)|4|Others",
        "First, planning|First,|1|planning",
        "Thirdly, introducing|Thirdly,|3|introducing",
        "Second: funds|Second:|2|funds"
      })
  void marks(String title, String mark, int number, String rest) {
    Enumeration found = Enumeration.of(title).orElseThrow();
    assertThat(found.mark()).isEqualTo(mark);
    assertThat(found.number()).isEqualTo(number);
    assertThat(title.substring(found.end())).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "职业教育",
        "一流专业",
        "一带一路",
        "2.5 million",
        "2018年",
        "Innovative mode",
        "First-class colleges",
        "Civil. engineering",
        "一、",
        "First,",
        ""
      })
  void words(String title) {
    assertThat(Enumeration.of(title)).isEmpty();
  }
}
