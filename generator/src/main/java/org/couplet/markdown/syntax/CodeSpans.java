package org.couplet.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What stands in a code span (CommonMark 0.31.2, 6.1; flexmark's is that of an older version). */
final class CodeSpans {

  private CodeSpans() {}

  static String content(BasedSequence chars, boolean inCell) {
    String text = chars.toString().replaceAll("\r\n?|\n", " ");
    if (inCell) {
      text = text.replace("\\|", "|");
    }
    boolean padded =
        text.length() > 1
            && text.startsWith(" ")
            && text.endsWith(" ")
            && text.chars().anyMatch(c -> c != ' ');
    return padded ? text.substring(1, text.length() - 1) : text;
  }
}
