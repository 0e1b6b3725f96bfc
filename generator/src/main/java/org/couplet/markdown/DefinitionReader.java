package org.couplet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import org.couplet.model.Markup;

/** Lists of terms and what they mean. */
final class DefinitionReader {

  private final Reading reading;
  private final BlockReader blocks;

  DefinitionReader(Reading reading, BlockReader blocks) {
    this.reading = reading;
    this.blocks = blocks;
  }

  /** A {@code dl} element. */
  Markup markup(DefinitionList list) {
    MarkupBuilder out = new MarkupBuilder();
    out.open(Tag.DL).line();
    for (Node node : list.getChildren()) {
      out.nextLine();
      if (node instanceof DefinitionTerm) {
        out.open(Tag.DT);
        for (Node words : node.getChildren()) {
          out.markup(InlineWriter.markup(words, reading));
        }
        out.close(Tag.DT).line();
      } else if (node instanceof DefinitionItem item) {
        out.open(Tag.DD);
        meaning(item, out);
        out.close(Tag.DD).line();
      }
    }
    return out.close(Tag.DL).line().build();
  }

  /** A meaning of one paragraph is running text; of several, blocks. */
  private void meaning(DefinitionItem item, MarkupBuilder out) {
    if (item.getFirstChild() instanceof Paragraph only && only.getNext() == null) {
      out.markup(InlineWriter.markup(only, reading));
    } else {
      new BlockWriter(out).write(blocks.inside(item));
    }
  }
}
