package org.couplet.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/** Braces at the end of a block, as flexmark's tree holds them. */
final class BracesNode extends Node {

  static final int NONE = -1;
  private static final int LONGEST = 500;
  private static final Pattern SHAPE =
      Pattern.compile("\\s*(?:[#.][^\\s{}]+|[A-Za-z][\\w:-]*=)(?:[^{}\n\"]|\"[^\"{}\n]*\")*+");

  BracesNode(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** What stands between the braces. */
  String inside() {
    return getChars().subSequence(1, getChars().length() - 1).toString();
  }

  /** Where the braces of a text begin; {@link #NONE} where it ends in none that we know. */
  static int open(CharSequence text) {
    int end = text.length() - 1;
    if (end < 1 || text.charAt(end) != '}') {
      return NONE;
    }
    int open = end - 1;
    int least = Math.max(0, end - LONGEST);
    while (open >= least && text.charAt(open) != '{') {
      open--;
    }
    if (open < least || (open > 0 && text.charAt(open - 1) == '\\')) {
      return NONE;
    }
    String inside = text.subSequence(open + 1, end).toString();
    char first = inside.isBlank() ? ' ' : inside.strip().charAt(0);
    boolean apart = open == 0 || Character.isWhitespace(text.charAt(open - 1));
    boolean marked = first == '#' || first == '.' || apart;
    return marked && SHAPE.matcher(inside).matches() ? open : NONE;
  }
}
