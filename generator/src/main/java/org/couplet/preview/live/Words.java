package org.couplet.preview.live;

import java.util.Locale;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;
import org.couplet.plan.text.Json;

/** What the overlay and the bar say of themselves. */
enum Words {
  PREVIEW("预览", "Preview"),
  BROKEN("刚保存的内容有故障，页面仍是上一次正常的样子", "What was saved has a fault; the page is the last good one"),
  FAILED("这台电脑出了问题，页面没有更新", "This machine could not do it; the page was not updated"),
  CLEAN("没有发现问题", "No problem found"),
  SHOW("查看", "Show"),
  HIDE("收起", "Hide"),
  HINT("改法", "Cure"),
  EDITOR("在 VS Code 中打开", "Open in VS Code"),
  PAGE("在对照页中查看", "See it side by side"),
  DASHBOARD("总览", "Overview"),
  DRAFT("草稿：不会发布", "Draft: will not be published"),
  DRAFTS("预览含有不会发布的草稿", "Drafts are shown here that will not be published"),
  LOST("与预览程序失去联系，正在重新连接……", "The preview can't be reached; trying again …"),
  FAULT("故障", "fault"),
  ERROR("错误", "error"),
  WARNING("警告", "warning"),
  INFO("提示", "note");

  private final Phrase words;

  Words(String zh, String en) {
    words = new Phrase(zh, en);
  }

  String in(MessageLanguage language) {
    return words.in(language);
  }

  /** All of them as a JSON object. */
  static String json(MessageLanguage language) {
    Json object = new Json();
    for (Words each : values()) {
      object.with(each.name().toLowerCase(Locale.ROOT), each.in(language));
    }
    return object.object();
  }
}
