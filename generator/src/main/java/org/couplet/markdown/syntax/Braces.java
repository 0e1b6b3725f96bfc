package org.couplet.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * Braces at the end of a heading or a paragraph that say something about it: {@code {#planning}}.
 * They are its last child and no part of its text.
 */
public final class Braces extends Node {

  private static final int LONGEST = 500;
  private static final Pattern MARKS =
      Pattern.compile("\\s*[#.][^\\s{}#.][^\\s{}]*(?:\\s+[^\\s{}]+)*\\s*");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s*(?:class|id|lang|style|on[a-z]+)\\s*=[^{}]*|[^{}=]+=\"[^{}]*");

  Braces(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** What stands between the braces. */
  public String inside() {
    return getChars().subSequence(1, getChars().length() - 1).toString();
  }

  /** Where the braces begin that end this text; -1 where there are none, or others. */
  static int start(BasedSequence text) {
    int end = text.length();
    if (end == 0 || text.charAt(end - 1) != '}') {
      return -1;
    }
    int open = text.lastIndexOf('{');
    if (open < 0 || end - open > LONGEST || (open > 0 && text.charAt(open - 1) == '\\')) {
      return -1;
    }
    String inside = text.subSequence(open + 1, end - 1).toString();
    if (inside.indexOf('\n') >= 0 || inside.indexOf('\r') >= 0) {
      return -1;
    }
    boolean apart = open == 0 || Character.isWhitespace(text.charAt(open - 1));
    return MARKS.matcher(inside).matches() || (apart && ATTRIBUTE.matcher(inside).matches())
        ? open
        : -1;
  }
}
