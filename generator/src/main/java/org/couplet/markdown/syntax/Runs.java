package org.couplet.markdown.syntax;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs runs of delimiters above a bottom (CommonMark 0.31.2, appendix, "process emphasis"), in a
 * time that grows with their number.
 */
final class Runs {

  private final @Nullable Delimiter bottom;
  private final Map<Integer, Integer> searched = new HashMap<>();

  Runs(@Nullable Delimiter bottom) {
    this.bottom = bottom;
  }

  /** Makes nodes of all pairs up to {@code last}; gives what is the last run then. */
  @Nullable Delimiter pair(@Nullable Delimiter last) {
    Delimiter at = last;
    while (at != null && at != bottom && at.getPrevious() != bottom) {
      at = at.getPrevious();
    }
    while (at instanceof Run closer && at != bottom) {
      at = closer.canClose() ? close(closer) : closer.getNext();
    }
    if (bottom != null) {
      bottom.setNext(null);
    }
    return bottom;
  }

  /** Pairs a run with the nearest one that it closes; gives the run to look at next. */
  private @Nullable Delimiter close(Run closer) {
    int floor = searched.getOrDefault(closer.key(), 0);
    for (Delimiter at = closer.getPrevious();
        at instanceof Run opener && opener != bottom && opener.getStartIndex() >= floor;
        at = opener.getPrevious()) {
      int use = opener.use(closer);
      if (use > 0) {
        return pair(opener, closer, use);
      }
    }
    searched.put(closer.key(), closer.getStartIndex());
    Delimiter next = closer.getNext();
    if (!closer.canOpen()) {
      remove(closer);
    }
    return next;
  }

  private static @Nullable Delimiter pair(Run opener, Run closer, int use) {
    opener.setNext(closer);
    closer.setPrevious(opener);
    closer.processor().process(opener, closer, use);
    BasedSequence opening = opener.getNode().getChars();
    opener.setNumDelims(opener.getNumDelims() - use);
    opener.getNode().setChars(opening.subSequence(0, opener.getNumDelims()));
    BasedSequence closing = closer.getNode().getChars();
    closer.setNumDelims(closer.getNumDelims() - use);
    closer.setIndex(closer.getIndex() + use);
    closer.getNode().setChars(closing.subSequence(use, closing.length()));
    if (opener.getNumDelims() == 0) {
      opener.getNode().unlink();
      remove(opener);
    }
    if (closer.getNumDelims() > 0) {
      return closer;
    }
    Delimiter next = closer.getNext();
    closer.getNode().unlink();
    remove(closer);
    return next;
  }

  private static void remove(Delimiter run) {
    Delimiter previous = run.getPrevious();
    Delimiter next = run.getNext();
    if (previous != null) {
      previous.setNext(next);
    }
    if (next != null) {
      next.setPrevious(previous);
    }
  }
}
