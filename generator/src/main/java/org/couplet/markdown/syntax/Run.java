package org.couplet.markdown.syntax;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A run of delimiters that remembers how long it was before any of them were used. */
final class Run extends Delimiter {

  private final DelimiterProcessor processor;
  private final int written;

  Run(
      DelimiterProcessor processor,
      BasedSequence input,
      Text node,
      boolean opens,
      boolean closes,
      @Nullable Delimiter previous,
      int start) {
    super(input, node, processor.getOpeningCharacter(), opens, closes, previous, start);
    this.processor = processor;
    this.written = node.getChars().length();
    setNumDelims(written);
  }

  /** What makes nodes of pairs of such runs. */
  DelimiterProcessor processor() {
    return processor;
  }

  /**
   * How many delimiters make a pair of these two runs: 2, 1, or 0 where they are no pair
   * (CommonMark 0.31.2, rules 9 and 10 of emphasis).
   */
  int use(Run closer) {
    if (!canOpen() || getDelimiterChar() != closer.getDelimiterChar()) {
      return 0;
    }
    boolean either = canClose() || closer.canOpen();
    if (either
        && (written + closer.written) % 3 == 0
        && (written % 3 != 0 || closer.written % 3 != 0)) {
      return 0;
    }
    if (getDelimiterChar() == '~') {
      return 2;
    }
    return getNumDelims() >= 2 && closer.getNumDelims() >= 2 ? 2 : 1;
  }

  /** Runs with the same key find no opener where one of them found none. */
  int key() {
    return (getDelimiterChar() * 2 + (canOpen() ? 1 : 0)) * 3 + written % 3;
  }
}
