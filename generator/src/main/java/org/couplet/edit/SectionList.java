package org.couplet.edit;

import java.util.List;
import org.couplet.diag.Span;
import org.couplet.model.Brochure;
import org.couplet.model.Section;
import org.couplet.model.SectionId;

/**
 * The list of sections as {@code site.yaml} has it, in block or flow style; a name can be put into
 * it without touching anything else.
 */
final class SectionList {

  private final String text;
  private final String lineEnd;
  private final Brochure brochure;

  /**
   * @param text of {@code site.yaml}, in which the spans of the brochure's sections hold
   */
  SectionList(String text, Brochure brochure) {
    this.text = text;
    this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    this.brochure = brochure;
  }

  /** The text with a section at the end of the list. */
  String append(SectionId section) {
    List<Section> top = brochure.sections().stream().filter(s -> s.part().isEmpty()).toList();
    Section last = top.get(top.size() - 1);
    int end =
        brochure.chapters(last.id()).stream()
            .map(chapter -> chapter.listed().end())
            .reduce(last.listed().end(), Math::max);
    return insert(last.listed(), end, section);
  }

  /** The text with a section as the last chapter of a part. */
  String append(SectionId section, Section part) {
    List<Section> chapters = brochure.chapters(part.id());
    if (chapters.isEmpty()) {
      return insertFirst(part.listed(), section);
    }
    Span last = chapters.get(chapters.size() - 1).listed();
    return insert(last, last.end(), section);
  }

  /** Behind an entry, which ends not before {@code end}. */
  private String insert(Span entry, int end, SectionId section) {
    int start = start(entry);
    String before = text.substring(lineStart(start), start);
    if (isDashed(start)) {
      return at(lineEnd(close(start, end)), lineEnd + before + section);
    }
    int close = close(start, end);
    String gap = before.isBlank() ? lineEnd + before : " ";
    return text.startsWith(",", close)
        ? at(close + 1, gap + section + ",")
        : at(significant(start, close), "," + gap + section);
  }

  /** Into a part that has no chapters yet. */
  private String insertFirst(Span part, SectionId section) {
    int end = end(part);
    int next = skipSpaces(end);
    if (text.startsWith(":", next)) {
      int value = skipSpaces(next + 1);
      return text.startsWith("[", value)
          ? at(value + 1, section.value())
          : at(next + 1, " [" + section + "]");
    }
    int start = start(part);
    if (isDashed(start)) {
      return at(end, ": [" + section + "]");
    }
    return text.substring(0, start)
        + "{"
        + text.substring(start, end)
        + ": ["
        + section
        + "]}"
        + text.substring(end);
  }

  private String at(int place, String inserted) {
    return text.substring(0, place) + inserted + text.substring(place);
  }

  /** Where an entry begins: its quotation mark or the brace of a map in flow style. */
  private int start(Span entry) {
    int start = entry.start();
    if (start > 0 && isQuote(text.charAt(start - 1))) {
      start--;
    }
    int before = start;
    while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
      before--;
    }
    return before > 0 && text.charAt(before - 1) == '{' ? before - 1 : start;
  }

  private int end(Span entry) {
    int end = entry.end();
    return end < text.length() && isQuote(text.charAt(end)) ? end + 1 : end;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private int lineStart(int place) {
    int start = place;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  private int lineEnd(int place) {
    int end = place;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int skipSpaces(int place) {
    int next = place;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  /**
   * Where the entry that begins at {@code start} ends, not before {@code least}: at the comma or
   * bracket behind it, or in block style on its last line.
   */
  private int close(int start, int least) {
    boolean dashed = isDashed(start);
    int depth = 0;
    for (int i = start; i < text.length(); i = next(i)) {
      char c = text.charAt(i);
      if (depth == 0 && i >= least && (dashed ? isComment(i) || isLineBreak(c) : isMark(c))) {
        return i;
      }
      if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth--;
      }
    }
    return text.length();
  }

  private static boolean isMark(char c) {
    return c == ',' || c == ']' || c == '}';
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private boolean isDashed(int start) {
    return text.substring(lineStart(start), start).strip().equals("-");
  }

  private boolean isComment(int i) {
    return text.charAt(i) == '#' && i > 0 && Character.isWhitespace(text.charAt(i - 1));
  }

  /** The next character that is not quoted and not in a comment. */
  private int next(int i) {
    if (isComment(i)) {
      return lineEnd(i);
    }
    int closing = isQuote(text.charAt(i)) ? text.indexOf(text.charAt(i), i + 1) : i;
    return Math.max(i, closing) + 1;
  }

  /** Behind the last character from {@code start} to {@code end} that is no space or comment. */
  private int significant(int start, int end) {
    int last = start;
    for (int i = start; i < end; i = next(i)) {
      if (!isComment(i) && !Character.isWhitespace(text.charAt(i))) {
        last = next(i) - 1;
      }
    }
    return last + 1;
  }
}
