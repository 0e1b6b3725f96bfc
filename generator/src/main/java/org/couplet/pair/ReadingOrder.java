package org.couplet.pair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.Bilingual;
import org.couplet.model.Block;

/**
 * Two sequences as one: in the order of the first; what only the second has stands behind what it
 * follows there.
 */
final class ReadingOrder {

  private final List<? extends Block> first;
  private final List<? extends Block> second;
  private final Partners partners;
  private final BitSet moved;

  ReadingOrder(
      List<? extends Block> first, List<? extends Block> second, Partners partners, BitSet moved) {
    this.first = first;
    this.second = second;
    this.partners = partners;
    this.moved = moved;
  }

  List<Match> matches(Clues clues) {
    List<List<Integer>> behind = behind();
    List<Match> matches = new ArrayList<>();
    for (int i = -1; i < first.size(); i++) {
      if (i >= 0) {
        int j = partners.ofFirst(i);
        matches.add(
            match(
                Optional.of(first.get(i)),
                j == Partners.NONE ? Optional.empty() : Optional.of(second.get(j)),
                moved.get(i),
                clues));
      }
      for (int j : behind.get(i + 1)) {
        matches.add(match(Optional.empty(), Optional.of(second.get(j)), false, clues));
      }
    }
    return matches;
  }

  /** For each place of the first sequence, its beginning included, what to put behind it. */
  private List<List<Integer>> behind() {
    List<List<Integer>> behind = new ArrayList<>();
    for (int i = -1; i < first.size(); i++) {
      behind.add(new ArrayList<>());
    }
    int place = -1;
    for (int j = 0; j < second.size(); j++) {
      int i = partners.ofSecond(j);
      if (i == Partners.NONE) {
        behind.get(place + 1).add(j);
      } else if (second.get(j).kind() == Block.Kind.HEADING) {
        place = i;
      } else if (!moved.get(i)) {
        place = Math.max(place, i);
      }
    }
    return behind;
  }

  private static Match match(
      Optional<Block> one, Optional<Block> other, boolean moved, Clues clues) {
    return new Match(
        new Bilingual<>(one, other),
        moved,
        Aligner.align(
            one.map(ReadingOrder::inside).orElse(List.of()),
            other.map(ReadingOrder::inside).orElse(List.of()),
            clues));
  }

  private static List<? extends Block> inside(Block block) {
    if (block instanceof Block.ItemList list) {
      return list.items();
    }
    return block instanceof Block.Item item ? item.children() : List.of();
  }
}
