package org.couplet.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.couplet.model.Brochure;
import org.couplet.pair.BlockPair;
import org.couplet.pair.PairedSection;
import org.couplet.pair.Pairing;

/** Records in {@code content/pairs.lock} that pairs answer each other as they stand. */
public final class PairConfirmer {

  private PairConfirmer() {}

  /** A pair that would be confirmed, and its section. */
  public record Target(PairedSection section, BlockPair pair) {}

  /**
   * What {@code government} or {@code government#planning-2} names: the complete pairs that are not
   * confirmed yet; a list stands for its items.
   *
   * @throws NoSuchPairException if no section or block has that name
   */
  public static List<Target> targets(Pairing pairing, String name) throws NoSuchPairException {
    throw new UnsupportedOperationException();
  }

  /**
   * Writes the lock: these pairs confirmed, the others as they were, lines of texts that no longer
   * stand anywhere left out.
   *
   * @throws IOException if the machine can't write it
   */
  public static void confirm(Path project, Brochure brochure, Pairing pairing, List<Target> targets)
      throws IOException {
    throw new UnsupportedOperationException();
  }
}
