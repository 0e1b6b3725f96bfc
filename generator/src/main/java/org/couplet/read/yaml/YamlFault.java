package org.couplet.read.yaml;

import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;

/**
 * A fault of YAML's grammar in words.
 *
 * @param start first UTF-16 unit
 * @param end one past the last unit
 * @param sentence what is wrong, without a full stop
 * @param hint what to do about it
 */
record YamlFault(int start, int end, Phrase sentence, Phrase hint) {

  private static final Phrase QUOTE =
      new Phrase(
          "请给整个值加上半角引号，例如 \"…\"。", "Put the whole value in straight quotation marks: \"…\".");

  /** A value that was just read, or a list or mapping that just ended. */
  record Value(int start, int end) {}

  /** Tells the fault; {@code start} and {@code end} count in the whole file. */
  void report(SourceFile file, Diagnostics found) {
    found.report(Problem.YAML_SYNTAX, file.span(start, end), sentence, hint);
  }

  /** The same fault, {@code units} further on. */
  YamlFault shifted(int units) {
    return new YamlFault(start + units, end + units, sentence, hint);
  }

  static YamlFault at(int start, Phrase sentence, Phrase hint) {
    return new YamlFault(start, start + 1, sentence, hint);
  }

  /** A value begins with a character that means something else to YAML. */
  static YamlFault specialStart(String text, int start) {
    String c = text.substring(start, text.offsetByCodePoints(start, 1));
    Phrase sentence = new Phrase("值不能以“" + c + "”开头", "a value can't begin with “" + c + "”");
    return at(start, sentence, QUOTE);
  }

  static YamlFault secondDocument(int start) {
    return new YamlFault(
        start,
        start + 3,
        new Phrase("“---”把文件分成了两部分", "“---” splits the file in two"),
        new Phrase("请删去这一行。", "Delete this line."));
  }

  static YamlFault keyIsNoWord(int start) {
    return at(
        start,
        new Phrase("键不是一个词", "the key is not a word"),
        new Phrase(
            "写法：键: 值。值里有方括号或花括号时请加引号。",
            "Write key: value; put quotation marks round a value with brackets or braces."));
  }

  static YamlFault tab(int start) {
    return at(
        start,
        new Phrase("这一行用制表符（Tab）缩进", "this line is indented with a tab"),
        new Phrase("请改用空格，每级两个。", "Use spaces, two for each level."));
  }

  static YamlFault openQuote(int start) {
    return at(
        start,
        new Phrase("这个引号没有配对的结尾", "this quotation mark is never closed"),
        new Phrase("请在值的末尾加上同样的引号。", "Put the same mark at the end of the value."));
  }

  static YamlFault openBracket(int start, char bracket) {
    return at(
        start,
        new Phrase("这个“" + bracket + "”没有配对的结尾", "this “" + bracket + "” is never closed"),
        new Phrase(
            "请检查这一对括号里的逗号、冒号和引号，并补上结尾的括号。",
            "Look at the commas, colons and quotation marks inside, and close it."));
  }

  static YamlFault strayBracket(int start, char bracket) {
    return at(
        start,
        new Phrase("多了一个“" + bracket + "”", "there is one “" + bracket + "” too many"),
        new Phrase("请删去它，或给整个值加上引号。", "Delete it, or put the whole value in quotation marks."));
  }

  static YamlFault fullWidth(int start, char c, String halfWidth) {
    return at(
        start,
        new Phrase("这里用了全角的“" + c + "”", "there is a full-width “" + c + "” here"),
        new Phrase(
            "请改成半角，后面加一个空格：“" + halfWidth + "”。",
            "Write the half-width mark and a space: “" + halfWidth + "”."));
  }

  static YamlFault curlyQuote(int start) {
    return at(
        start,
        new Phrase("对 YAML 来说“ ”不是引号", "“ ” are no quotation marks to YAML"),
        new Phrase(
            "请用半角引号 \" \" 把整个值括起来，中文引号可以留在里面。",
            "Put straight marks \" \" round the whole value; curly ones may stay inside."));
  }

  static YamlFault colonInValue(int start) {
    return at(start, new Phrase("同一行里有两个“: ”", "there is a second “: ” in this line"), QUOTE);
  }

  static YamlFault noSpace(int start) {
    return at(
        start,
        new Phrase("冒号后面缺一个空格", "the colon has no space after it"),
        new Phrase("写法：键: 值。", "Write key: value."));
  }

  static YamlFault noColon(int start, int end) {
    return new YamlFault(
        start,
        end,
        new Phrase("这一行没有“键: 值”的样子", "this line is not of the form “key: value”"),
        new Phrase(
            "请补上半角冒号和空格；如果它是上一行的继续，请缩进并给整个值加上引号。",
            "Add a colon and a space; if it carries on the line above, indent it and put the value in"
                + " quotation marks."));
  }

  static YamlFault indentation(int start) {
    return at(
        start,
        new Phrase("这一行的缩进和上面的对不上", "this line's indentation does not fit the lines above"),
        new Phrase("同一级的各行要从同一列开始。", "Lines of one level begin in the same column."));
  }

  static YamlFault afterValue(int start) {
    return at(
        start,
        new Phrase("值已经结束，后面还有文字", "the value has ended, but more text follows"),
        new Phrase(
            "请给整个值加上引号；值里已有双引号时，外面用单引号。",
            "Put the whole value in quotation marks, single ones if it has double ones in it."));
  }

  static YamlFault listInLine(int start) {
    return at(
        start,
        new Phrase("列表不能从这里开始", "a list can't begin here"),
        new Phrase(
            "请让“- ”另起一行，或写成 [甲, 乙]；如果是文字，请加引号。",
            "Begin “- ” on a line of its own or write [a, b]; put quotation marks round text."));
  }

  static YamlFault backslash(int start) {
    return at(
        start,
        new Phrase("双引号里的反斜杠“\\”有特殊含义", "a backslash has a meaning of its own in double quotes"),
        new Phrase("请改用单引号 '…'，或写成 \\\\。", "Use single quotes '…', or write \\\\."));
  }

  static YamlFault unknown(int start) {
    return at(
        start,
        new Phrase("这里和前面的内容接不上", "this does not fit what stands before it"),
        new Phrase(
            "请检查这一行和上一行的缩进、引号、括号和冒号。",
            "Look at indentation, quotation marks, brackets and colons in this line and the one above."));
  }
}
