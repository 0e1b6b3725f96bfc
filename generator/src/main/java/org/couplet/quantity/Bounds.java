package org.couplet.quantity;

import java.util.List;
import java.util.regex.Matcher;

/** Which of the groups of a pattern says how a number is meant. */
final class Bounds {

  private static final List<Limit> LIMITS =
      List.of(Limit.MORE, Limit.AT_LEAST, Limit.LESS, Limit.AT_MOST, Limit.NEARLY, Limit.ABOUT);

  private Bounds() {}

  /**
   * The limit of the group that has matched.
   *
   * @param groups their names, in the order of {@link #LIMITS}
   */
  static Limit before(Matcher match, String... groups) {
    for (int i = 0; i < groups.length; i++) {
      if (match.group(groups[i]) != null) {
        return LIMITS.get(i);
      }
    }
    return Limit.EXACT;
  }
}
