package org.couplet.pair;

import java.util.List;
import java.util.Optional;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Side;
import org.couplet.model.Block;

/**
 * Two blocks that answer each other, or one that has no answer yet.
 *
 * @param anchor its id in every view of the section: unique there, the same in both languages
 * @param blocks at least one is there; both are of one kind
 * @param state whether a person has confirmed the pair
 * @param parts the pairs inside it: items of a list, then what is nested in an item
 */
public record BlockPair(
    String anchor, Bilingual<Optional<Block>> blocks, State state, List<BlockPair> parts) {
  public BlockPair {
    parts = List.copyOf(parts);
  }

  /** The block on {@code side}. */
  public Optional<Block> of(Side side) {
    return blocks.of(side);
  }

  /** The block on either side, the first language's before the second's. */
  public Block any() {
    return blocks.first().or(blocks::second).orElseThrow();
  }

  /** What is known of a pair. */
  public enum State {
    /** In {@code pairs.lock} as it stands. */
    CONFIRMED,
    /** Not in {@code pairs.lock}. */
    UNCONFIRMED,
    /** Only the second text is in {@code pairs.lock}: the first has changed since. */
    FIRST_CHANGED,
    /** Only the first text is in {@code pairs.lock}: the second has changed since. */
    SECOND_CHANGED,
    /** One language only. */
    INCOMPLETE,
    /** A list or divider, which is not locked itself. */
    NOT_LOCKED
  }
}
