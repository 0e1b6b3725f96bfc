package org.couplet.pair;

import java.util.List;
import java.util.Optional;
import org.couplet.lang.Bilingual;
import org.couplet.model.Block;

/**
 * Two blocks that answer each other, or one that has no answer, before anything else is known of
 * them.
 *
 * @param moved whether they stand at different places in the two languages
 * @param parts what is inside them
 */
record Match(Bilingual<Optional<Block>> blocks, boolean moved, List<Match> parts) {
  Match {
    parts = List.copyOf(parts);
  }

  /** Whether both sides are there. */
  boolean isWhole() {
    return blocks.first().isPresent() && blocks.second().isPresent();
  }

  /** The block on either side, the first language's before the second's. */
  Block any() {
    return blocks.first().or(blocks::second).orElseThrow();
  }
}
