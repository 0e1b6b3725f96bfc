package org.couplet.pair;

import static org.assertj.core.api.Assertions.assertThat;

import org.couplet.model.Block;
import org.junit.jupiter.api.Test;

class BlockHashTest {

  @Test
  void sixteenHexadecimalDigitsOfTheText() {
    assertThat(hash("甲乙")).matches("[0-9a-f]{16}").isEqualTo(hash("甲乙")).isNotEqualTo(hash("甲丙"));
  }

  @Test
  void formOfCharactersAndWhiteSpaceDoNotCount() {
    assertThat(hash("caf\u00e9  one\u00a0two ")).isEqualTo(hash("cafe\u0301 one two"));
  }

  @Test
  void whereALinkLeadsCounts() {
    assertThat(hash("[a](https://x.example/)"))
        .isNotEqualTo(hash("a"))
        .isNotEqualTo(hash("[a](https://y.example/)"));
    assertThat(hash("[a](../visits/zh.md#one)")).isEqualTo(hash("[a](../visits/en.md#one)"));
  }

  @Test
  void thePictureOfAFigureCounts() {
    assertThat(hash("![a](one.jpg)")).isNotEqualTo(hash("![a](two.jpg)")).isNotEqualTo(hash("a"));
  }

  @Test
  void cellsOfATableAreKeptApart() {
    assertThat(hash("| ab | c |")).isNotEqualTo(hash("| a | bc |"));
  }

  /** Locks that people have in their repositories must keep their meaning. */
  @Test
  void theNameOfATextNeverChanges() {
    assertThat(hash("柳州 [IHK](https://ihk.example/)")).isEqualTo("428e4dd9377cdf6a");
  }

  private static String hash(String line) {
    Block block = SampleText.of("zh.md", line).blocks().get(0);
    return BlockHash.of(block);
  }
}
