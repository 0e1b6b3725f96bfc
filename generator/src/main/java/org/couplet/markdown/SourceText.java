package org.couplet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Span;

/**
 * The source of a passage without what is no running text: code, addresses and comments are hidden,
 * and every other character stands at its place.
 */
final class SourceText {

  private static final char HIDDEN = '\uFFFF';
  private static final Pattern ASTERISKS = Pattern.compile("(?<![*\\\\])\\*{2,3}(?!\\*)");

  private final Reading reading;
  private final int start;
  private final StringBuilder text;
  private final List<Span> asterisks = new ArrayList<>();

  private SourceText(Node passage, Reading reading) {
    this.reading = reading;
    this.start = passage.getStartOffset();
    String file = reading.file().text();
    this.text = new StringBuilder(file.substring(start, passage.getEndOffset()));
  }

  /** The source of a passage. */
  static SourceText of(Node passage, Reading reading) {
    SourceText source = new SourceText(passage, reading);
    source.inside(passage);
    return source;
  }

  /** What is left, line ends and all. */
  CharSequence visible() {
    return text;
  }

  /** A stretch as it was typed, with what is hidden. */
  String typed(int from, int to) {
    return reading.file().text().substring(start + from, start + to);
  }

  /** The place of a stretch. */
  Span span(int from, int to) {
    return reading.file().span(start + from, start + to);
  }

  /** Double and triple asterisks that have become no emphasis. */
  List<Span> asterisks() {
    return asterisks;
  }

  private void inside(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Code
          || node instanceof DelimitedLinkNode
          || node instanceof HtmlInlineBase) {
        hide(node.getChars());
      } else if (node.hasChildren()) {
        inside(node);
      } else {
        Matcher found = ASTERISKS.matcher(node.getChars());
        while (found.find()) {
          int from = node.getChars().getIndexOffset(found.start()) - start;
          asterisks.add(span(from, from + found.end() - found.start()));
        }
      }
      if (node instanceof InlineLinkNode link) {
        hide(link.getUrl());
        hide(link.getTitle());
      }
    }
  }

  private void hide(BasedSequence chars) {
    for (int i = chars.getStartOffset() - start; i < chars.getEndOffset() - start; i++) {
      // A reference's address stands elsewhere.
      if (i >= 0 && i < text.length()) {
        text.setCharAt(i, HIDDEN);
      }
    }
  }
}
