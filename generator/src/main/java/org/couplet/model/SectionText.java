package org.couplet.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.couplet.diag.SourceFile;

/**
 * A section in one language.
 *
 * @param file the Markdown file
 * @param title the {@code #} heading
 * @param menu a shorter title for menus
 * @param summary a description for search engines, where the lead is not to serve
 * @param blocks everything after the title, in order; footnotes last
 */
public record SectionText(
    SourceFile file,
    Block.Heading title,
    Optional<String> menu,
    Optional<String> summary,
    List<Block> blocks) {
  public SectionText {
    blocks = List.copyOf(blocks);
  }

  /** The title and every block, those inside others too, in reading order. */
  public Stream<Block> everyBlock() {
    return Stream.concat(Stream.of(title), blocks.stream().flatMap(Block::withNested));
  }
}
