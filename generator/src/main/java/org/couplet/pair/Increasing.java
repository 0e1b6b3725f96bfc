package org.couplet.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The longest part of a sequence of numbers that stands in order: what has not been moved. */
final class Increasing {

  private Increasing() {}

  /** Where in {@code numbers}, all different, the longest increasing subsequence stands. */
  static List<Integer> longest(List<Integer> numbers) {
    int[] tails = new int[numbers.size()];
    int[] before = new int[numbers.size()];
    int length = 0;
    for (int i = 0; i < numbers.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) / 2;
        if (numbers.get(tails[middle]) < numbers.get(i)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    Integer[] places = new Integer[length];
    Arrays.setAll(places, i -> 0);
    for (int i = length == 0 ? -1 : tails[length - 1], k = length - 1; k >= 0; k--) {
      places[k] = i;
      i = before[i];
    }
    return new ArrayList<>(Arrays.asList(places));
  }
}
