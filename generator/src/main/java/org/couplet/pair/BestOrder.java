package org.couplet.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The best way to pair two sequences in order, where some elements have no counterpart. */
final class BestOrder {

  private BestOrder() {}

  /** An element of the first sequence and the one of the second that it is paired with. */
  record Step(int first, int second) {}

  /** What two elements are worth as a pair; an element without counterpart is worth nothing. */
  interface Worth {
    double of(int first, int second);
  }

  /** The first with the first, and so on, as far as both go. */
  static List<Step> plain(int first, int second) {
    return IntStream.range(0, Math.min(first, second)).mapToObj(i -> new Step(i, i)).toList();
  }

  /** The pairs whose worth is greatest together; of equals, those that begin earliest. */
  static List<Step> of(int first, int second, Worth worth) {
    double[][] pair = new double[first][second];
    double[][] best = new double[first + 1][second + 1];
    for (int i = first - 1; i >= 0; i--) {
      for (int j = second - 1; j >= 0; j--) {
        pair[i][j] = worth.of(i, j) + best[i + 1][j + 1];
        best[i][j] = Math.max(pair[i][j], Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0, j = 0; i < first && j < second; ) {
      if (pair[i][j] >= best[i][j]) {
        steps.add(new Step(i++, j++));
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return steps;
  }
}
