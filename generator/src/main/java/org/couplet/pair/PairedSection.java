package org.couplet.pair;

import java.util.List;
import org.couplet.model.Section;

/**
 * A section whose blocks are paired.
 *
 * @param title the pair of {@code #} headings; its anchor is {@code top}
 * @param blocks everything after the title in reading order; footnotes last
 */
public record PairedSection(Section section, BlockPair title, List<BlockPair> blocks) {
  public PairedSection {
    blocks = List.copyOf(blocks);
  }
}
