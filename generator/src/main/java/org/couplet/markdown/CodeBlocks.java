package org.couplet.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.couplet.markdown.syntax.Escapes;
import org.couplet.model.Markup;

/** Code that stands by itself. */
final class CodeBlocks {

  private CodeBlocks() {}

  /** A {@code pre} element. */
  static Markup markup(Node node) {
    MarkupBuilder out = new MarkupBuilder();
    String language =
        node instanceof FencedCodeBlock fenced
            ? Escapes.read(fenced.getInfo().trim()).split("\\s", 2)[0]
            : "";
    out.open(Tag.PRE).open(Tag.CODE);
    if (!language.isEmpty()) {
      out.with("class", "language-" + language);
    }
    out.text(text((Block) node)).close(Tag.CODE).close(Tag.PRE);
    return out.line().build();
  }

  private static String text(Block block) {
    StringBuilder out = new StringBuilder();
    for (BasedSequence line : block.getContentLines()) {
      out.append(line.trimEOL()).append('\n');
    }
    return out.toString();
  }
}
