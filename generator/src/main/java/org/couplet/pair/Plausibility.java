package org.couplet.pair;

import java.util.Set;
import org.couplet.model.Block;

/**
 * How likely it is that two blocks answer each other, where their order alone does not say: above
 * nothing at all if it is likelier than that both have no counterpart.
 */
final class Plausibility {

  /** What can't be. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  private static final double SAME_KIND = 1;
  private static final double OTHER_ID = 1.5;
  private static final double OTHER_LEVEL = 1.5;
  private static final double OTHER_CONTEXT = 0.2;
  private static final double MOST_LENGTH = 1.5;
  private static final double MOST_UNSHARED = 1.2;

  private Plausibility() {}

  /** Whether they may answer each other at all: their authors may have said that they don't. */
  static boolean canAnswer(Traits first, Traits second) {
    return first.kind() == second.kind()
        && (first.kind() == Block.Kind.HEADING || !idsDiffer(first, second));
  }

  /**
   * The likelihood by what is seen at a glance.
   *
   * @param shift how many more blocks of other kinds stand before the one than before the other
   */
  static double of(Traits first, Traits second, int shift) {
    double sum = SAME_KIND - Math.min(2, Math.abs(shift)) * OTHER_CONTEXT;
    sum -= first.level() == second.level() ? 0 : OTHER_LEVEL;
    sum -= idsDiffer(first, second) ? OTHER_ID : 0;
    sum -= Math.min(MOST_LENGTH, Math.abs(Math.log((first.length() + 8) / (second.length() + 8))));
    return sum;
  }

  /** What the facts of two blocks add to it. */
  static double of(Set<String> first, Set<String> second) {
    double shared = 0;
    double unshared = 0;
    for (String fact : first) {
      if (second.contains(fact)) {
        shared += weight(fact);
      } else {
        unshared += lack(fact);
      }
    }
    for (String fact : second) {
      unshared += first.contains(fact) ? 0 : lack(fact);
    }
    return shared - Math.min(MOST_UNSHARED, unshared);
  }

  private static boolean idsDiffer(Traits first, Traits second) {
    return first.id().isPresent() && second.id().isPresent() && !first.id().equals(second.id());
  }

  private static double weight(String fact) {
    return switch (fact.charAt(0)) {
      case '=' -> 4;
      case '(', '!', '^' -> 2;
      case '%' -> 1.2;
      case '|' -> 0.3;
      case '#' -> fact.length() > 2 ? 1.5 : 0.7;
      default -> 0.7;
    };
  }

  private static double lack(String fact) {
    return switch (fact.charAt(0)) {
      case '(', '!', '^' -> 0.6;
      case '#', '%' -> 0.3;
      case '|' -> 0.1;
      default -> 0;
    };
  }
}
