package org.couplet.quantity;

import org.couplet.lang.Side;

/** Something that two texts say differently in figures. */
public sealed interface Difference {

  /** What only one text says; {@code side} is the text that says it. */
  record Lost(Side side, Mention mention) implements Difference {}

  /** What both say, but not alike. */
  record Unlike(Mention first, Mention second, Cause cause) implements Difference {}

  /** In what two mentions differ. */
  enum Cause {
    /** By a power of ten. */
    MAGNITUDE,
    VALUE,
    /** One is the other, rounded. */
    ROUNDING,
    /** One is meant as a bound, the other not. */
    BOUND,
    /** More than in one, less than in the other. */
    OPPOSITE,
    CURRENCY,
    UNIT,
    /** A percentage in one, a plain number in the other. */
    PERCENT,
    DATE,
    TIME,
    /** The name of a standard, a document or a model. */
    NAME
  }
}
