package org.couplet.plan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void whatFitsStaysWhole() {
    assertThat(Excerpt.of("目前共有29所。", 14)).isEqualTo("目前共有29所。");
    assertThat(Excerpt.of(" Two \n words ", 9)).isEqualTo("Two words");
  }

  @Test
  void endsWithASentenceThatFillsMoreThanHalf() {
    assertThat(Excerpt.of("第一句话说完了。第二句话很长很长很长。", 24)).isEqualTo("第一句话说完了。");
    assertThat(Excerpt.of("It says “stop.” Then it goes on and on.", 22))
        .isEqualTo("It says “stop.”");
  }

  @Test
  void otherwiseAtAWord() {
    assertThat(Excerpt.of("An extraordinarily long heading", 16)).isEqualTo("An…");
    assertThat(Excerpt.of("Version 2.5 of everything there is", 16)).isEqualTo("Version 2.5 of…");
    assertThat(Excerpt.of("柳州市共有职业院校，二十九所", 21)).isEqualTo("柳州市共有职业院校…");
  }

  @Test
  void neverLongerThanAllowedAndNeverThroughACharacter() {
    String text = "a\u0301é👩‍🏫教育Vocational 教育。";
    for (int columns = 2; columns < 40; columns++) {
      String cut = Excerpt.of(text.repeat(3), columns);
      assertThat(cut).doesNotEndWith("\u200d").isNotEmpty();
      assertThat(cut.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF).count()).isZero();
    }
  }
}
