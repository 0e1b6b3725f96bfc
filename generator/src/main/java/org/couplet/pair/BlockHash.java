package org.couplet.pair;

import org.couplet.model.Block;

/** The name under which {@code pairs.lock} knows a block's text. */
public final class BlockHash {

  private BlockHash() {}

  /**
   * The first 16 hexadecimal digits of the SHA-256 of the normalised text: NFC, white space
   * collapsed, link targets and pictures kept.
   */
  public static String of(Block block) {
    throw new UnsupportedOperationException();
  }
}
