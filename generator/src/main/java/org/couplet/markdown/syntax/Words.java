package org.couplet.markdown.syntax;

import java.util.List;
import java.util.Optional;

/**
 * The running text of a block.
 *
 * @param pieces its pieces in reading order
 * @param braces what stands in braces at its end
 */
public record Words(List<Piece> pieces, Optional<Braces> braces) {
  public Words {
    pieces = List.copyOf(pieces);
  }

  /** {@code {#id .class}}; {@code inside} is what stands between the braces. */
  public record Braces(String inside, int start, int end) {}
}
