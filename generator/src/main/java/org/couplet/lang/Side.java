package org.couplet.lang;

/**
 * One of the two languages of a brochure, by its place in {@code languages:} of {@code site.yaml}.
 */
public enum Side {
  /** The language that the brochure is written in. */
  FIRST,
  /** The language that answers it. */
  SECOND;

  /** The opposite side. */
  public Side other() {
    return this == FIRST ? SECOND : FIRST;
  }
}
