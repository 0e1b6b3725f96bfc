package org.couplet.pair;

import java.util.Optional;
import org.couplet.model.Block;

/**
 * What is seen of a block at a glance.
 *
 * @param id the id that the author gave
 * @param key what names it within its kind: a figure's file, a footnote's label
 * @param length how long it would be in Latin letters
 */
record Traits(
    Block.Kind kind,
    int level,
    Optional<String> id,
    Optional<String> key,
    String hash,
    double length) {

  private static final int LETTERS_PER_HAN = 3;

  static Traits of(Block block) {
    return new Traits(
        block.kind(),
        block instanceof Block.Heading heading ? heading.level() : 0,
        block.origin().id(),
        key(block),
        BlockHash.of(block),
        length(BlockText.of(block)));
  }

  private static Optional<String> key(Block block) {
    if (block instanceof Block.Figure figure) {
      return Optional.of(figure.file());
    }
    return block instanceof Block.Footnote note ? Optional.of(note.label()) : Optional.empty();
  }

  private static double length(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .map(c -> Character.isIdeographic(c) ? LETTERS_PER_HAN : 1)
        .sum();
  }
}
