package org.couplet.report;

import java.util.Arrays;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;
import org.couplet.diag.Severity;

/** The words of the report itself. */
enum Wording {
  TITLE("双语核对报告", "How far the two texts agree"),
  WHOLE("整本宣传册", "The brochure as a whole"),
  CONFIRMED("已核对", "Confirmed"),
  TRANSLATED("已译", "Translated"),
  UNCONFIRMED("待核对", "Unconfirmed"),
  STALE("已过期", "Stale"),
  MISSING("缺{0}", "No {0}"),
  SECTION("栏目", "Section"),
  BLOCKS("段落", "Blocks"),
  COVERAGE("进度", "Done"),
  PROBLEMS("问题", "Problems"),
  SECTIONS("各栏目的进度", "Section by section"),
  ALL("合计", "Total"),
  NONE("无", "none"),
  NOTHING("没有发现问题。", "No problem was found."),
  UNREAD(
      "内容没能读完，所以还不知道各栏目的进度。",
      "The content could not be read to its end, so it is not known how far each section is."),
  FAILED(
      "这台电脑出了问题，下面是出问题之前的情况。",
      "This machine could not do it; what follows is how things stood before."),
  NOT_THERE("暂无译文", "Not yet translated"),
  BELONGS("应在 {0}", "Belongs at {0}"),
  SIDE_BY_SIDE("对照页", "Side by side"),
  LEAD(
      "共 {0} 段，{1} 段已译，{2} 段的对应关系有人核对过。",
      "{1} of {0} blocks are in both languages; somebody has confirmed that {2} of them agree."),
  PAIRS_OF(
      "“已核对”指有人看过两种文本，并用 couplet confirm 记了下来。",
      "Confirmed: somebody compared the two and said so with couplet confirm.");

  private final Phrase words;

  Wording(String zh, String en) {
    this.words = new Phrase(zh, en);
  }

  /** The words, {@code {0}} … filled. */
  String in(MessageLanguage language, String... args) {
    return words.in(language, Arrays.stream(args).map(Phrase::same).toList());
  }

  /** What a severity is called before a problem. */
  static String of(Severity severity, MessageLanguage language) {
    Phrase word =
        switch (severity) {
          case FAULT -> new Phrase("故障", "Fault");
          case ERROR -> new Phrase("错误", "Error");
          case WARNING -> new Phrase("警告", "Warning");
          case INFO -> new Phrase("提示", "Note");
        };
    return word.in(language);
  }

  /** What several of a severity are called. */
  static String many(Severity severity, MessageLanguage language) {
    return of(severity, language) + (language == MessageLanguage.ZH ? "" : "s");
  }

  /** What pages in a message language carry as {@code lang}. */
  static String tag(MessageLanguage language) {
    return language == MessageLanguage.ZH ? "zh-Hans" : "en";
  }
}
