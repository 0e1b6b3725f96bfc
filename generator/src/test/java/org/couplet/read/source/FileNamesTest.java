package org.couplet.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4913",
        ".zh.md.swp",
        "zh.md~",
        ".#zh.md",
        "#zh.md~",
        "~$notes.docx",
        "zh.md.tmp",
        "zh.md.TMP",
        ".DS_Store",
        "Thumbs.db",
        "desktop.ini",
        "zh.md___jb_tmp___",
        ".~lock.x#",
        "zh.md.swp",
      })
  void whatEditorsLeaveIsPassedOver(String name) {
    assertThat(FileNames.isTemporary(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh.md", "49134.jpg", "thumbs.jpg", "a~b.jpg", "swp.md", "tmp"})
  void whatAuthorsMakeIsNot(String name) {
    assertThat(FileNames.isTemporary(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh.md", "IMG_1234.JPG", "a-b.tar.gz", "1.jpg", "con-1.jpg", "x--y.jpg"})
  void safeNames(String name) {
    assertThat(FileNames.isSafe(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "照片.jpg",
        "Über uns.png",
        "a b.jpg",
        "con",
        "CON.md",
        "aux.jpg",
        "com1.txt",
        "nul.tar.gz",
        "x.",
        "x ",
        "a:b",
        "a?b",
        "a|b",
        "a*b",
        "-x",
        "x-",
        "a..b",
        "a/b",
        "a\\b",
        "cafe\u0301.jpg",
        "%2e%2e",
      })
  void namesThatSomeSystemOrAddressCantHave(String name) {
    assertThat(FileNames.isSafe(name)).isFalse();
  }

  @Test
  void aLongNameIsRefused() {
    assertThat(FileNames.isSafe("a".repeat(96) + ".jpg")).isTrue();
    assertThat(FileNames.isSafe("a".repeat(97) + ".jpg")).isFalse();
  }
}
