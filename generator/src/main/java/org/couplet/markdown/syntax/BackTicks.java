package org.couplet.markdown.syntax;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Finds the ends of code spans. */
final class BackTicks {

  private final String text;
  private final Map<Integer, TreeSet<Integer>> runs = new HashMap<>();
  private boolean looked;

  BackTicks(String text) {
    this.text = text;
  }

  /** Where the next run of that many back-ticks begins, from {@code from} on. */
  int next(int from, int length) {
    if (!looked) {
      look();
    }
    TreeSet<Integer> starts = runs.get(length);
    Integer next = starts == null ? null : starts.ceiling(from);
    return next == null ? LinkScanner.NONE : next;
  }

  /** A code span of these characters, its back-ticks and all. */
  static Code node(BasedSequence chars, int length) {
    int close = chars.length() - length;
    BasedSequence words = chars.subSequence(length, close);
    Code code = new Code(chars.subSequence(0, length), words, chars.subSequence(close));
    code.appendChild(new Text(words));
    return code;
  }

  private void look() {
    looked = true;
    int at = text.indexOf('`');
    while (at >= 0) {
      int length = Scan.run(text, at, text.length(), '`');
      runs.computeIfAbsent(length, size -> new TreeSet<>()).add(at);
      at = text.indexOf('`', at + length);
    }
  }
}
