package org.couplet.quantity;

import java.util.OptionalInt;

/** A date, or the part of one that a text gives: 2016年1月21日, 同年11月, the 21st. */
public record Moment(OptionalInt year, OptionalInt month, OptionalInt day, String written)
    implements Mention {

  /** Whether the two give the same parts, and these are equal. */
  boolean sameAs(Moment other) {
    return year.equals(other.year) && month.equals(other.month) && day.equals(other.day);
  }

  /** Whether no part differs and at least one is shared. */
  boolean goesWith(Moment other) {
    return shared(other) > 0 && clashes(other) == 0;
  }

  /** How many parts both give alike. */
  int shared(Moment other) {
    return count(true, other);
  }

  /** How many parts both give differently. */
  int clashes(Moment other) {
    return count(false, other);
  }

  private int count(boolean equal, Moment other) {
    return count(year, other.year, equal)
        + count(month, other.month, equal)
        + count(day, other.day, equal);
  }

  private static int count(OptionalInt one, OptionalInt other, boolean equal) {
    return one.isPresent() && other.isPresent() && one.equals(other) == equal ? 1 : 0;
  }
}
