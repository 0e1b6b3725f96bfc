package org.couplet.pair;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.couplet.lang.Bilingual;
import org.couplet.model.Block;
import org.couplet.model.ConfirmedPair;

/**
 * What {@code pairs.lock} knows of one section.
 *
 * @param pairs the hashes that answer each other
 */
record Lock(List<Bilingual<String>> pairs, Bilingual<Set<String>> known) {

  /** What the lines of that section say. */
  static Lock of(List<ConfirmedPair> lines) {
    List<Bilingual<String>> pairs = lines.stream().map(line -> line.hashes()).distinct().toList();
    Bilingual<Set<String>> known = new Bilingual<>(new HashSet<>(), new HashSet<>());
    for (Bilingual<String> pair : pairs) {
      known.first().add(pair.first());
      known.second().add(pair.second());
    }
    return new Lock(pairs, known);
  }

  /** The hashes of the second language that are confirmed for one of the first. */
  List<String> answersOf(String first) {
    return known.first().contains(first)
        ? pairs.stream().filter(pair -> pair.first().equals(first)).map(Bilingual::second).toList()
        : List.of();
  }

  /** What is known of a pair of blocks that are locked. */
  BlockPair.State state(Block first, Block second) {
    Bilingual<String> hashes = new Bilingual<>(BlockHash.of(first), BlockHash.of(second));
    boolean firstKnown = known.first().contains(hashes.first());
    boolean secondKnown = known.second().contains(hashes.second());
    if (firstKnown && secondKnown && pairs.contains(hashes)) {
      return BlockPair.State.CONFIRMED;
    }
    if (firstKnown == secondKnown) {
      return BlockPair.State.UNCONFIRMED;
    }
    return firstKnown ? BlockPair.State.SECOND_CHANGED : BlockPair.State.FIRST_CHANGED;
  }
}
