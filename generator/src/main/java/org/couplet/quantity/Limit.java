package org.couplet.quantity;

/** How a number is meant. */
public enum Limit {
  EXACT,
  /** More than, at least. */
  MORE,
  /** Less than, at most, nearly. */
  LESS,
  ABOUT,
  /** Said in a way that can be any of these: within, up to. */
  ANY;

  /** Whether two ways of meaning a number go together. */
  boolean goesWith(Limit other) {
    return this == other || this == ANY || other == ANY || this == ABOUT || other == ABOUT;
  }

  /** Whether two ways of meaning a number can't both be true. */
  boolean contradicts(Limit other) {
    return (this == MORE && other == LESS) || (this == LESS && other == MORE);
  }
}
