package org.couplet.pair;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Which elements of two sequences have been joined so far; each at most once. */
final class Partners {

  /** Where there is no partner. */
  static final int NONE = -1;

  private final int[] ofFirst;
  private final int[] ofSecond;

  Partners(int first, int second) {
    ofFirst = filled(first);
    ofSecond = filled(second);
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, NONE);
    return none;
  }

  void join(int first, int second) {
    ofFirst[first] = second;
    ofSecond[second] = first;
  }

  int ofFirst(int index) {
    return ofFirst[index];
  }

  int ofSecond(int index) {
    return ofSecond[index];
  }

  /**
   * Which of these, all of the first sequence, stand in the same order as their partners; those
   * without a partner among {@code others} are left out.
   */
  List<Integer> inOrder(List<Integer> some, List<Integer> others) {
    Set<Integer> there = Set.copyOf(others);
    List<Integer> joined =
        some.stream().filter(i -> ofFirst[i] != NONE && there.contains(ofFirst[i])).toList();
    return Increasing.longest(joined.stream().map(i -> ofFirst[i]).toList()).stream()
        .map(joined::get)
        .toList();
  }
}
