package org.couplet.cli;

import org.couplet.diag.Phrase;

/** The stages of a run, as they are shown to whoever waits. */
enum Stage {
  READ("读取", "reading"),
  PAIR("配对", "pairing"),
  PICTURES("图片", "pictures"),
  PLAN("编排", "planning"),
  RENDER("生成页面", "rendering"),
  INSPECT("检查页面", "inspecting"),
  PUBLISH("发布", "publishing"),
  PRINT("打印", "printing");

  private final Phrase words;

  Stage(String zh, String en) {
    this.words = new Phrase(zh, en);
  }

  /** What is being done. */
  Phrase words() {
    return words;
  }
}
