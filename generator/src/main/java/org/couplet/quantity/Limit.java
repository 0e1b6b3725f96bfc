package org.couplet.quantity;

/** How a number is meant. */
public enum Limit {
  EXACT(0),
  MORE(1),
  AT_LEAST(1),
  LESS(-1),
  AT_MOST(-1),
  /** Not quite: 近, nearly. */
  NEARLY(-1),
  ABOUT(0),
  /** Said in a way that can be any of these: within, up to. */
  ANY(0);

  private final int direction;

  Limit(int direction) {
    this.direction = direction;
  }

  /** Whether two ways of meaning a number go together. */
  boolean goesWith(Limit other) {
    return direction == other.direction || isOpen() || other.isOpen();
  }

  private boolean isOpen() {
    return this == ABOUT || this == ANY;
  }

  /** Whether two ways of meaning a number can't both be true. */
  boolean contradicts(Limit other) {
    return direction * other.direction < 0;
  }
}
