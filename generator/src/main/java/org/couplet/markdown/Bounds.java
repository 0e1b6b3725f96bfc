package org.couplet.markdown;

/** Looks whether a text is one that can be parsed quickly, before it is parsed. */
final class Bounds {

  private static final String SIGNS = "*_~[]!<&`";

  private final Reading reading;
  private final String text;
  private int at;
  private int lines;
  private int signs;

  Bounds(Reading reading, int start) {
    this.reading = reading;
    this.text = reading.file().text();
    this.at = start;
  }

  /** Whether the text keeps to all limits; the first it passes is reported. */
  boolean hold() {
    if (!within(Limit.FILE, text.length(), 0)) {
      return false;
    }
    while (at < text.length()) {
      int end = lineEnd(at);
      if (!line(at, end)) {
        return false;
      }
      at = end + 1;
    }
    return true;
  }

  private boolean line(int start, int end) {
    boolean blank = text.substring(start, end).isBlank();
    lines = blank ? 0 : lines + 1;
    signs = blank ? 0 : signs + signs(start, end);
    return within(Limit.LINE, end - start, start)
        && within(Limit.LINES, lines, start)
        && within(Limit.NESTING, containers(start, end), start)
        && within(Limit.SIGNS, signs, start);
  }

  private boolean within(Limit limit, int count, int place) {
    if (count > limit.most()) {
      reading.exceed(limit, place);
      return false;
    }
    return true;
  }

  private int signs(int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += SIGNS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return count;
  }

  /** How many quotations and items a line may be inside of; a divider begins none. */
  private int containers(int start, int end) {
    int markers = 0;
    int columns = 0;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      int marker = markerLength(i, end);
      if (marker == 0 && c != ' ' && c != '\t') {
        return markers == 0 ? 0 : markers + columns / 2;
      }
      markers += marker > 0 ? 1 : 0;
      columns += c == ' ' ? 1 : c == '\t' ? 4 : 0;
      i += Math.max(1, marker);
    }
    boolean divider =
        text.substring(start, end).chars().filter(c -> c > ' ').distinct().count() < 2;
    return divider && text.indexOf('>', start) != start ? 0 : markers;
  }

  private int markerLength(int from, int end) {
    char c = text.charAt(from);
    if (c == '>') {
      return 1;
    }
    int mark = from;
    while (mark < end && mark - from < 9 && Character.isDigit(text.charAt(mark))) {
      mark++;
    }
    boolean ordered = mark > from && mark < end && ".)".indexOf(text.charAt(mark)) >= 0;
    boolean bullet = mark == from && "-+*".indexOf(c) >= 0;
    return (ordered || bullet) && blankAt(mark + 1, end) ? mark + 1 - from : 0;
  }

  private boolean blankAt(int index, int end) {
    return index >= end || text.charAt(index) == ' ' || text.charAt(index) == '\t';
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
