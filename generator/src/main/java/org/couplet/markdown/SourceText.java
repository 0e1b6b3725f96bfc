package org.couplet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.couplet.diag.Span;

/**
 * The source of a passage without what is no running text: code, addresses and comments are hidden,
 * and every other character stands at its place.
 */
final class SourceText {

  private static final char HIDDEN = '\uFFFF';

  private final Reading reading;
  private final int start;
  private final StringBuilder text;

  private SourceText(int start, String typed, Reading reading) {
    this.reading = reading;
    this.start = start;
    this.text = new StringBuilder(typed);
  }

  /** The source of a passage, which is {@code typed}. */
  static SourceText of(Node passage, String typed, Reading reading) {
    SourceText source = new SourceText(passage.getStartOffset(), typed, reading);
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

  private void inside(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Code
          || node instanceof DelimitedLinkNode
          || node instanceof HtmlInlineBase) {
        hide(node.getChars());
      } else if (node.hasChildren()) {
        inside(node);
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
