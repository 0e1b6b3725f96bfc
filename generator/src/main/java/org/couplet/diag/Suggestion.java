package org.couplet.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * "Did you mean": the known name nearest to a mistyped one, by Damerau–Levenshtein distance
 * (optimal string alignment).
 */
public final class Suggestion {

  private Suggestion() {}

  /**
   * The nearest of {@code known}, if it is near enough to be what was meant; ties go to the first
   * in code-point order.
   */
  public static Optional<String> nearest(String typed, Collection<String> known) {
    String folded = fold(typed);
    int limit = Math.max(1, typed.length() / 3);
    return known.stream()
        .filter(name -> distance(folded, fold(name)) <= limit)
        .min(
            Comparator.comparingInt((String name) -> distance(folded, fold(name)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
