package org.couplet.pair;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Side;
import org.couplet.model.Block;

/**
 * Finds which blocks of two sequences answer each other: by explicit id, by what was confirmed, by
 * picture and footnote label, then by the outline of headings, then by kind and order between two
 * headings. Where the counts differ, the most plausible of the alignments in order is taken.
 */
final class Aligner {

  /** Above this, two stretches are paired in plain order: no text has such. */
  private static final long MOST_CELLS = 1_000_000;

  private final List<Traits> first;
  private final List<Traits> second;
  private final Partners partners;
  private final Facts factsOfFirst;
  private final Facts factsOfSecond;
  private final BitSet moved = new BitSet();

  private Aligner(List<? extends Block> first, List<? extends Block> second, Clues clues) {
    this.first = first.stream().map(Traits::of).toList();
    this.second = second.stream().map(Traits::of).toList();
    this.partners = new Partners(first.size(), second.size());
    this.factsOfFirst =
        new Facts(first, clues, Side.FIRST, block -> clues.lock().answersOf(BlockHash.of(block)));
    this.factsOfSecond =
        new Facts(second, clues, Side.SECOND, block -> List.of(BlockHash.of(block)));
  }

  /** The blocks of both sides as pairs, in reading order. */
  static List<Match> align(List<? extends Block> first, List<? extends Block> second, Clues clues) {
    if (first.isEmpty() && second.isEmpty()) {
      return List.of();
    }
    Aligner aligner = new Aligner(first, second, clues);
    aligner.byKey(traits -> traits.id().map(id -> "#" + id));
    aligner.byLock(clues.lock());
    aligner.byKey(Traits::key);
    aligner.notes();
    aligner.headings();
    aligner.betweenHeadings();
    return new ReadingOrder(first, second, aligner.partners, aligner.moved).matches(clues);
  }

  /** Joins what has the same key on both sides and stands there once. */
  private void byKey(Function<Traits, Optional<String>> key) {
    Map<String, Integer> left = places(first, partners::ofFirst, key);
    Map<String, Integer> right = places(second, partners::ofSecond, key);
    left.forEach((name, i) -> join(i, right.getOrDefault(name, Partners.NONE)));
  }

  private void byLock(Lock lock) {
    Map<String, Integer> left =
        places(first, partners::ofFirst, traits -> Optional.of(traits.hash()));
    Map<String, Integer> right =
        places(second, partners::ofSecond, traits -> Optional.of(traits.hash()));
    for (Bilingual<String> pair : lock.pairs()) {
      join(
          left.getOrDefault(pair.first(), Partners.NONE),
          right.getOrDefault(pair.second(), Partners.NONE));
    }
  }

  private static Map<String, Integer> places(
      List<Traits> side, IntUnaryOperator partner, Function<Traits, Optional<String>> key) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < side.size(); i++) {
      Optional<String> name =
          partner.applyAsInt(i) == Partners.NONE ? key.apply(side.get(i)) : Optional.empty();
      if (name.isPresent()) {
        places.merge(name.get(), i, (one, other) -> Partners.NONE);
      }
    }
    return places;
  }

  private void join(int i, int j) {
    if (i != Partners.NONE
        && j != Partners.NONE
        && partners.ofFirst(i) == Partners.NONE
        && partners.ofSecond(j) == Partners.NONE
        && canAnswer(i, j)) {
      partners.join(i, j);
    }
  }

  private void notes() {
    align(where(first, Block.Kind.FOOTNOTE), where(second, Block.Kind.FOOTNOTE), (i, j) -> 0);
    moved.clear();
  }

  private void headings() {
    align(where(first, Block.Kind.HEADING), where(second, Block.Kind.HEADING), (i, j) -> 0);
  }

  private void betweenHeadings() {
    int i = -1;
    while (i < first.size()) {
      int j = i < 0 ? -1 : partners.ofFirst(i);
      int nextInFirst = nextHeading(first, partners::ofFirst, i);
      stretch(i + 1, nextInFirst, j + 1, nextHeading(second, partners::ofSecond, j));
      i = nextInFirst;
    }
  }

  private static int nextHeading(List<Traits> side, IntUnaryOperator partner, int heading) {
    int next = heading + 1;
    while (next < side.size()
        && !(side.get(next).kind() == Block.Kind.HEADING
            && partner.applyAsInt(next) != Partners.NONE)) {
      next++;
    }
    return next;
  }

  /** Joins what stands under one pair of headings, kind by kind. */
  private void stretch(int fromFirst, int toFirst, int fromSecond, int toSecond) {
    for (Block.Kind kind : Block.Kind.values()) {
      if (kind != Block.Kind.HEADING && kind != Block.Kind.FOOTNOTE) {
        List<Integer> left = where(first, kind, fromFirst, toFirst);
        List<Integer> right = where(second, kind, fromSecond, toSecond);
        align(
            left,
            right,
            (i, j) -> i - fromFirst - left.indexOf(i) - (j - fromSecond - right.indexOf(j)));
      }
    }
  }

  private static List<Integer> where(List<Traits> side, Block.Kind kind) {
    return where(side, kind, 0, side.size());
  }

  private static List<Integer> where(List<Traits> side, Block.Kind kind, int from, int to) {
    return IntStream.range(from, to).filter(i -> side.get(i).kind() == kind).boxed().toList();
  }

  /**
   * Joins blocks of one kind in order, around those that are joined already.
   *
   * @param shift how many more blocks of other kinds stand before the one than before the other
   */
  private void align(List<Integer> left, List<Integer> right, IntBinaryOperator shift) {
    List<Integer> fixed = partners.inOrder(left, right);
    Set<Integer> unmoved = Set.copyOf(fixed);
    for (int i : left) {
      if (partners.ofFirst(i) != Partners.NONE && !unmoved.contains(i)) {
        moved.set(i);
      }
    }
    int fromFirst = -1;
    int fromSecond = -1;
    for (int k = 0; k <= fixed.size(); k++) {
      int toFirst = k < fixed.size() ? fixed.get(k) : first.size();
      int toSecond = k < fixed.size() ? partners.ofFirst(toFirst) : second.size();
      gap(
          open(left, partners::ofFirst, fromFirst, toFirst),
          open(right, partners::ofSecond, fromSecond, toSecond),
          shift);
      fromFirst = toFirst;
      fromSecond = toSecond;
    }
  }

  private static List<Integer> open(
      List<Integer> some, IntUnaryOperator partner, int after, int before) {
    return some.stream()
        .filter(i -> i > after && i < before && partner.applyAsInt(i) == Partners.NONE)
        .toList();
  }

  private void gap(List<Integer> left, List<Integer> right, IntBinaryOperator shift) {
    boolean even =
        left.size() == right.size()
            && IntStream.range(0, left.size()).allMatch(k -> canAnswer(left.get(k), right.get(k)));
    List<BestOrder.Step> steps =
        even || (long) left.size() * right.size() > MOST_CELLS
            ? BestOrder.plain(left.size(), right.size())
            : BestOrder.of(
                left.size(), right.size(), (k, l) -> likelihood(left.get(k), right.get(l), shift));
    steps.forEach(step -> join(left.get(step.first()), right.get(step.second())));
  }

  private boolean canAnswer(int i, int j) {
    return Plausibility.canAnswer(first.get(i), second.get(j));
  }

  private double likelihood(int i, int j, IntBinaryOperator shift) {
    return canAnswer(i, j)
        ? Plausibility.of(first.get(i), second.get(j), shift.applyAsInt(i, j))
            + Plausibility.of(factsOfFirst.at(i), factsOfSecond.at(j))
        : Plausibility.NEVER;
  }
}
