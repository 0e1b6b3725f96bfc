package org.couplet.markdown;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;

/** Marks that somebody meant as Markdown and that are none, mostly because they are full-width. */
enum Slip {
  /** {@code ＃ 标题} for {@code # 标题}. */
  HEADING("＃", "^[ \t>]*([#＃]{1,6}[ \t\u3000]*[^ \t\u3000\n#＃].*)", Slip::heading),
  /** {@code #标题} for {@code # 标题}; {@code #话题#} is what other sites call a hashtag. */
  HEADING_SPACE(
      Problem.HEADING_SPACE, "#", "^[ \t>]*(#{2,6}\\p{L}.*|#\\p{L}[^#\n]*)$", Slip::heading),
  /** {@code ＞引文} for {@code > 引文}. */
  QUOTATION("＞", "^[ \t>]*(＞)", words -> ">"),
  /** {@code ＊ 甲} for {@code - 甲}. */
  ITEM("＊＋－", "^[ \t>]*([＊＋－])[ \t\u3000]", words -> "-"),
  /** {@code １．甲} for {@code 1. 甲}; {@code 1.5} and {@code １．５} are numbers. */
  NUMBER(
      Problem.LIST_NUMBER,
      "０１２３４５６７８９．",
      "^[ \t>]*([0-9０-９]{1,9}[.．)）])(?![0-9０-９])",
      Slip::narrow),
  /** {@code -甲} for {@code - 甲}; two lines of {@code -word}, for one may be an option. */
  ITEM_SPACE(
      Problem.LIST_SPACE,
      "-+*",
      "^[ \t>]*([-+](?=[\\p{IsHan}《“「『（【]|\\*\\*|\\[[ xX]\\])"
          + "|[-+*](?=\\p{L}[^\n*]*\n[ \t>]*[-+*][\\p{L}《“「『（【]))",
      words -> "\\" + words),
  /**
   * {@code 1.甲} above {@code 2.乙}, or {@code 2.乙} below {@code 1. 甲}; a line by itself may be
   * numbered so in the original.
   */
  NUMBER_SPACE(
      Problem.LIST_SPACE,
      ".)",
      "^(?:(?<=\n)|(?=[ \t>]*[0-9]{1,9}[.)][^\n]*\n[ \t>]*[0-9]{1,9}[.)][\\p{L}《“「『（【*]))"
          + "[ \t>]*([0-9]{1,9}[.)])(?=[\\p{L}《“「『（【*])",
      words -> new StringBuilder(words).insert(words.length() - 1, '\\').toString()),
  /** {@code 1、甲} above {@code 2、乙}; a line by itself stays as it is. */
  LIST_SIGN(
      Problem.LIST_SIGN,
      "、①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳·•●◆■",
      "^[ \t>]*([0-9]{1,2}、|[①-⑳·•●◆■])(?=[^\n]*\n[ \t>]*(?:[0-9]{1,2}、|[①-⑳·•●◆■]))",
      words -> words),
  /** {@code [^1]：注释} for {@code [^1]: 注释}. */
  NOTE_COLON("：", "^(\\[\\^[^\\[\\]\n]{1,40}\\]：)", words -> words.replace("：", ": ")),
  /**
   * {@code [Liuzhou] {lang=en}} and {@code [Liuzhou]{Lang=“en”}} for {@code [Liuzhou]{lang=en}}.
   */
  LANGUAGE(
      Problem.LANGUAGE_MARK,
      "{｛",
      "\\](?!\\{lang=(?:\"[A-Za-z0-9-]{2,64}\"|[A-Za-z0-9-]{2,64})\\})([ \u3000]?[{｛] ?(?i:lang) ?[=＝：:] ?"
          + "[\"“”]?[A-Za-z-]{2,20}[\"“”]? ?[}｝])",
      words -> "{lang=" + words.replaceFirst("^.*[=＝：:]", "").replaceAll("[^A-Za-z-]", "") + "}"),
  /** Lines between bars that have become no table. */
  TABLE_LINES(
      Problem.TABLE_LINES,
      "|",
      "^[ \t>]*(\\|[^\n]*\\|)[ \t]*\n[ \t>]*\\|[^\n]*\\|[ \t]*$",
      words -> words),
  /** {@code ｀｀｀} for three back-ticks. */
  FENCE("｀", "^[ \t>]*(｀{3,})", Slip::narrow),
  /** {@code ｜－｜} for {@code |-|}. */
  TABLE(
      "｜－—：",
      "^[ \t>]*([|｜][-－—:：|｜ \t]*[-－—][-－—:：|｜ \t]*)$",
      words -> narrow(words.replace('—', '-')).strip()),
  /** {@code ！[图](a.jpg)} for {@code ![图](a.jpg)}, by itself in a line. */
  PICTURE(
      "！", "^(！\\[[^\\[\\]\n]{0,200}\\]\\([^()\n]{1,300}\\))$", words -> "!" + words.substring(1)),
  /** {@code ＊＊重点＊＊} for {@code **重点**}. */
  EMPHASIS(
      "＊", "(?<![*＊])([*＊]{2,3}[^*＊\n]{1,200}[*＊]{2,3})(?![*＊])", words -> words.replace('＊', '*')),
  /** {@code ［词］（a.pdf）} for {@code [词](a.pdf)}. */
  LINK(
      "［］（）",
      "([\\[［][^\\[\\]［］\\\\\n]{1,200}[\\]］][(（]"
          + "(?:\\.{0,2}/|#[A-Za-z]|https?:|mailto:|tel:|[\\w.-]{1,100}\\."
          + "(?i:md|pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|webp|svg|html?)\\b)"
          + "[!-~&&[^()]]{0,300}[)）])",
      words -> words.replaceFirst("^.(.*)[\\]］][(（](.*).$", "[$1]($2)")),
  /** {@code ![图](校园 照片.jpg)}: a target ends at the first space. */
  SPACE(
      Problem.SPACE_IN_NAME,
      " \u3000",
      "(!?\\[[^\\[\\]\n]{0,200}\\]\\([^()<>\"'\n]{0,200}[ \u3000][^()<>\"'\n]{0,200}\\."
          + "(?i:jpe?g|png|webp|gif|svg|pdf|docx?|xlsx?|pptx?)\\))",
      words -> hyphens(words)),
  /** {@code ［^1］} for {@code [^1]}. */
  NOTE(
      "［］＾",
      "([\\[［][\\^＾][^\\[\\]［］\n ]{1,40}[\\]］])",
      words -> "[^" + words.substring(2, words.length() - 1) + "]"),
  /** {@code ｛#id｝} for {@code {#id}}. */
  ID("｛｝＃", "([{｛][#＃][A-Za-z][A-Za-z0-9_-]{0,63}[}｝])[ \t]*$", Slip::narrow);

  private static final int SHOWN = 16;

  private final Problem problem;
  private final String signs;
  private final Pattern pattern;
  private final UnaryOperator<String> cure;

  Slip(String signs, String pattern, UnaryOperator<String> cure) {
    this(Problem.FULL_WIDTH_SIGN, signs, pattern, cure);
  }

  /**
   * A slip.
   *
   * @param signs of which it has one at least
   * @param pattern its group is what is meant as Markdown
   * @param cure what should be there instead
   */
  Slip(Problem problem, String signs, String pattern, UnaryOperator<String> cure) {
    this.problem = problem;
    this.signs = signs;
    this.pattern = Pattern.compile(pattern, Pattern.MULTILINE);
    this.cure = cure;
  }

  /** A slip that was found: what was typed, and what should have been. */
  record Found(Problem problem, Span span, String words, String cure) {}

  /** The first of these slips in a text. */
  Optional<Found> first(SourceText text) {
    Matcher matcher = pattern.matcher(text.visible());
    while (matcher.find()) {
      String words = text.typed(matcher.start(1), matcher.end(1));
      if (words.chars().anyMatch(c -> signs.indexOf(c) >= 0)) {
        String written = cure.apply(words);
        Span span = text.span(matcher.start(1), matcher.end(1));
        return Optional.of(new Found(problem, span, shown(words), shown(written)));
      }
    }
    return Optional.empty();
  }

  /** Whether it can stand only where a line of a paragraph begins. */
  boolean isOfLine() {
    return pattern.pattern().startsWith("^");
  }

  private static String hyphens(String words) {
    int target = words.lastIndexOf("](");
    return words.substring(0, target) + words.substring(target).replaceAll("[ \u3000]+", "-");
  }

  private static String heading(String words) {
    int marks = 0;
    while (marks < words.length() && "#＃".indexOf(words.charAt(marks)) >= 0) {
      marks++;
    }
    return "#".repeat(marks) + " " + words.substring(marks).strip();
  }

  private static String narrow(String words) {
    StringBuilder out = new StringBuilder();
    words.chars().forEach(c -> out.append((char) (c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c)));
    return out.toString();
  }

  /** The first words of it. */
  static String shown(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= SHOWN + 1
        ? words
        : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
