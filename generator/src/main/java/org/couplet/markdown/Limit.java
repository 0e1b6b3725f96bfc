package org.couplet.markdown;

import org.couplet.diag.Phrase;

/**
 * What is limited, so that no text takes long or too much stack: flexmark looks at all lines of a
 * paragraph again for each of them, and calls itself for each level of nesting.
 */
enum Limit {
  FILE(1_000_000, new Phrase("文件的字数", "The length of this file")),
  LINE(20_000, new Phrase("一行的字数", "The length of this line")),
  SIGN_LINE(1_000, new Phrase("一行标记符号的个数", "The length of this line of signs")),
  LINES(2_000, new Phrase("中间没有空行的行数", "The number of lines without a blank one between")),
  SIGNS(5_000, new Phrase("一段里标记符号的个数", "The number of Markdown signs in one passage")),
  NESTING(32, new Phrase("引用、列表的嵌套层数", "The nesting of quotations and lists")),
  ALL_LINES(50_000, new Phrase("文件的行数", "The number of lines of this file")),
  MARKS(100, new Phrase("强调、链接的嵌套层数", "The nesting of emphasis and links"));

  private final int most;
  private final Phrase words;

  Limit(int most, Phrase words) {
    this.most = most;
    this.words = words;
  }

  /** How many there may be. */
  int most() {
    return most;
  }

  /** What is counted. */
  Phrase words() {
    return words;
  }
}
