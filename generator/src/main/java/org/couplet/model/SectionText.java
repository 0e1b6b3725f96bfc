package org.couplet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  public List<Block> everyBlock() {
    List<Block> all = new ArrayList<>();
    all.add(title);
    blocks.forEach(block -> all.addAll(block.withNested()));
    return all;
  }
}
