package org.couplet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Span;

/** Finds double and triple asterisks that have become no emphasis. */
final class Asterisks {

  private static final Pattern RUN = Pattern.compile("(?<![*\\\\])\\*{2,3}(?!\\*)");

  private Asterisks() {}

  /** Those in a passage. */
  static List<Span> in(Node passage, Reading reading) {
    List<Span> found = new ArrayList<>();
    add(passage, reading, found);
    return found;
  }

  /**
   * Whether asterisks stand as a mark would, before words or behind them: not as in 2**3 or {@code
   * src/**}.
   */
  static boolean isMark(Span asterisks) {
    String text = asterisks.file().text();
    int before = asterisks.start() == 0 ? '\n' : text.codePointBefore(asterisks.start());
    int after = asterisks.end() == text.length() ? '\n' : text.codePointAt(asterisks.end());
    boolean open = Character.isWhitespace(before) && Character.isLetter(after);
    boolean close = Character.isLetter(before) && Character.isWhitespace(after);
    return open || close || Character.isIdeographic(before) || Character.isIdeographic(after);
  }

  /** Whether emphasis begins or ends between digits, as in 3*4*5: its marks were meant as signs. */
  static boolean isInNumber(Span emphasis) {
    String text = emphasis.file().text();
    int open = emphasis.start();
    int close = emphasis.end();
    return (isDigit(text, open - 1) && isDigit(text, past(text, open, 1)))
        || (isDigit(text, close) && isDigit(text, past(text, close - 1, -1)));
  }

  /** The same with the numbers that it stands between. */
  static Span withNumbers(Span emphasis) {
    String text = emphasis.file().text();
    int start = emphasis.start();
    int end = emphasis.end();
    while (isDigit(text, start - 1)) {
      start--;
    }
    while (isDigit(text, end)) {
      end++;
    }
    return emphasis.file().span(start, end);
  }

  private static int past(String text, int asterisk, int step) {
    int at = asterisk;
    while (at >= 0 && at < text.length() && text.charAt(at) == '*') {
      at += step;
    }
    return at;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static void add(Node parent, Reading reading, List<Span> found) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node.hasChildren() && !(node instanceof Code)) {
        add(node, reading, found);
      } else if (!(node instanceof Code)) {
        Matcher run = RUN.matcher(node.getChars());
        while (run.find()) {
          int from = node.getChars().getIndexOffset(run.start());
          found.add(reading.file().span(from, from + run.end() - run.start()));
        }
      }
    }
  }
}
