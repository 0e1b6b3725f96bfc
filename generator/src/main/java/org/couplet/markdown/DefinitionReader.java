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
    out.html("<dl>\n");
    for (Node node : list.getChildren()) {
      out.nextLine();
      if (node instanceof DefinitionTerm) {
        out.html("<dt>");
        for (Node words : node.getChildren()) {
          out.markup(InlineWriter.markup(words, reading));
        }
        out.html("</dt>\n");
      } else if (node instanceof DefinitionItem item) {
        out.html("<dd>");
        meaning(item, out);
        out.html("</dd>\n");
      }
    }
    return out.html("</dl>\n").build();
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
