package org.couplet.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.couplet.lang.Side;
import org.couplet.quantity.Difference.Cause;

/**
 * The mentions of two texts while they are held against each other: what has been met is crossed
 * out.
 */
final class Tally {

  private final List<Mention> first;
  private final List<Mention> second;
  private final List<Difference> differences = new ArrayList<>();

  Tally(List<Mention> first, List<Mention> second) {
    this.first = new ArrayList<>(first);
    this.second = new ArrayList<>(second);
  }

  /** What one text says and nothing has met. */
  List<Mention> open(Side side) {
    return List.copyOf(side == Side.FIRST ? first : second);
  }

  List<Difference> differences() {
    return differences;
  }

  void add(Difference difference) {
    differences.add(difference);
  }

  /** Crosses out all pairs that agree. */
  <A extends Mention, B extends Mention> void meet(
      Class<A> one, Class<B> other, BiPredicate<A, B> agree) {
    pairUp(one, other, agree, Optional.empty());
  }

  /** Crosses out all pairs that are the same thing said differently, and keeps the difference. */
  <A extends Mention, B extends Mention> void differ(
      Class<A> one, Class<B> other, Cause cause, BiPredicate<A, B> likeness) {
    pairUp(one, other, likeness, Optional.of(cause));
  }

  private <A extends Mention, B extends Mention> void pairUp(
      Class<A> one, Class<B> other, BiPredicate<A, B> test, Optional<Cause> cause) {
    for (Mention a : List.copyOf(first)) {
      for (Mention b : List.copyOf(second)) {
        if (one.isInstance(a) && other.isInstance(b) && test.test(one.cast(a), other.cast(b))) {
          cause.ifPresent(c -> differences.add(new Difference.Unlike(a, b, c)));
          cross(a, b);
          break;
        }
      }
    }
  }

  /** Crosses out one of each side. */
  void cross(Mention a, Mention b) {
    cross(Side.FIRST, a);
    cross(Side.SECOND, b);
  }

  /** Crosses out one, by identity: equal mentions may stand in one text. */
  void cross(Side side, Mention mention) {
    List<Mention> open = side == Side.FIRST ? first : second;
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i) == mention) {
        open.remove(i);
        return;
      }
    }
  }

  /** Crosses out a number of that value, if one is open. */
  boolean crossNumber(Side side, int value) {
    for (Mention mention : open(side)) {
      if (mention instanceof Quantity quantity && quantity.hasValue(BigDecimal.valueOf(value))) {
        cross(side, mention);
        return true;
      }
    }
    return false;
  }
}
