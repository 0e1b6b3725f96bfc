package org.couplet.diag;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void everyLetterAndIdeographIsAsWideAsUnicodeSays() {
    for (int c = 0x20; c <= 0x3FFFD; c++) {
      if (!Character.isLetter(c) || !UCharacter.isLetter(c)) {
        continue;
      }
      int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
      boolean wide = width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
      assertThat(Columns.of(c)).as("U+%04X", c).isEqualTo(wide ? 2 : 1);
    }
  }

  @Test
  void countsPunctuationMarksAndEmoji() {
    assertThat(Columns.of("，。：（）《》！？、")).isEqualTo(20);
    assertThat(Columns.of("“”—…·")).isEqualTo(5);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
    assertThat(Columns.of("😀𠮷")).isEqualTo(4);
    assertThat(Columns.of("a\u200bb")).isEqualTo(2);
  }
}
