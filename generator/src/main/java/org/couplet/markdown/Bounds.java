package org.couplet.markdown;

import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;

/** Finds how far a text can be parsed quickly, before it is parsed. */
final class Bounds {

  private static final String SIGNS = "*_~[]!<&`";
  private static final int LONGEST_NUMBER = 9;
  private static final int TAB = 4;

  private final Reading reading;
  private final String text;
  private int lines;
  private int signs;
  private int allLines;

  Bounds(Reading reading) {
    this.reading = reading;
    this.text = reading.file().text();
  }

  /** Where the first line begins that goes over a limit, which is reported; else the text's end. */
  int end(int start) {
    int most = Limit.FILE.most();
    if (over(Limit.FILE, text.length(), lineStart(Math.min(most, text.length())))) {
      return start;
    }
    int at = start;
    while (at < text.length()) {
      int end = lineEnd(at);
      if (isOver(at, end)) {
        return at;
      }
      at = end + 1;
    }
    return text.length();
  }

  private boolean isOver(int start, int end) {
    int words = skipSpaces(start, end);
    boolean blank = words == end;
    lines = blank ? 0 : lines + 1;
    allLines += blank ? 0 : 1;
    signs = blank ? 0 : signs + signs(start, end);
    return over(Limit.LINE, end - start, start)
        || over(Limit.SIGN_LINE, isWordless(words, end) ? end - start : 0, start)
        || over(Limit.LINES, lines, start)
        || over(Limit.SIGNS, signs, start)
        || over(Limit.NESTING, nesting(start, end), start)
        || over(Limit.ALL_LINES, allLines, start);
  }

  private int skipSpaces(int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean over(Limit limit, int count, int place) {
    if (count <= limit.most()) {
      return false;
    }
    Phrase most = Phrase.same(Integer.toString(limit.most()));
    reading.found().report(Problem.LIMIT, reading.file().span(place, place), limit.words(), most);
    return true;
  }

  private int signs(int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += SIGNS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }

  /** Whether a line is a tag or only signs: flexmark's patterns for these call themselves. */
  private boolean isWordless(int words, int end) {
    if (words < end && text.charAt(words) == '<') {
      return true;
    }
    int at = words;
    while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  /** How many quotations and items a line may be inside of; a divider is inside of none. */
  private int nesting(int start, int end) {
    int markers = 0;
    int columns = 0;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      int marker = markerLength(i, end);
      if (marker > 0) {
        markers++;
      } else if (c == ' ') {
        columns++;
      } else if (c == '\t') {
        columns += TAB;
      } else {
        return markers == 0 ? 0 : markers + columns / 2;
      }
      i += Math.max(1, marker);
    }
    return isDivider(start, end) ? 0 : markers;
  }

  private boolean isDivider(int start, int end) {
    String line = text.substring(start, end);
    return line.indexOf('>') < 0 && line.chars().filter(c -> c > ' ').distinct().count() == 1;
  }

  private int markerLength(int from, int end) {
    if (text.charAt(from) == '>') {
      return 1;
    }
    int mark = from;
    while (mark < end && mark - from < LONGEST_NUMBER && isDigit(text.charAt(mark))) {
      mark++;
    }
    boolean ordered = mark > from && mark < end && ".)".indexOf(text.charAt(mark)) >= 0;
    boolean bullet = mark == from && "-+*:".indexOf(text.charAt(from)) >= 0;
    return (ordered || bullet) && isBlank(mark + 1, end) ? mark + 1 - from : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isBlank(int index, int end) {
    return index >= end || text.charAt(index) == ' ' || text.charAt(index) == '\t';
  }

  private int lineStart(int place) {
    int start = place;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
