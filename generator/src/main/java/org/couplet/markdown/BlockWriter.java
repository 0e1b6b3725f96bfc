package org.couplet.markdown;

import java.util.List;
import java.util.Optional;
import org.couplet.model.Block;
import org.couplet.model.Block.Item.Task;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;

/** Writes blocks that stand inside another block. */
final class BlockWriter {

  private final MarkupBuilder out;

  BlockWriter(MarkupBuilder out) {
    this.out = out;
  }

  /** Blocks as they stand inside another. */
  static Markup markup(List<Block> blocks) {
    MarkupBuilder out = new MarkupBuilder();
    new BlockWriter(out).write(blocks);
    return out.build();
  }

  /** Writes blocks one after the other. */
  void write(List<Block> blocks) {
    for (Block block : blocks) {
      out.nextLine();
      write(block);
    }
  }

  private void write(Block block) {
    if (block instanceof Block.Heading) {
      // A heading inside a quotation is none of the page's own.
      element("p", block, "<strong>", "</strong>");
    } else if (block instanceof Block.Paragraph) {
      element("p", block, "", "");
    } else if (block instanceof Block.Quotation) {
      element("blockquote", block, "\n", "");
    } else if (block instanceof Block.ItemList list) {
      list(list);
    } else if (block instanceof Block.Figure figure) {
      out.html("<p>");
      String words = figure.alternative().orElse(figure.content().text());
      out.segment(new Segment.InlinePicture(figure.file(), words, figure.span())).html("<br>\n");
      out.markup(figure.content()).html("</p>\n");
    } else if (block instanceof Block.Divider) {
      out.html("<hr>\n");
    } else {
      out.markup(block.content());
    }
  }

  private void list(Block.ItemList list) {
    String name = list.ordered() ? "ol" : "ul";
    boolean counts = list.ordered() && list.start() != 1;
    out.html("<" + name + (counts ? " start=\"" + list.start() + "\">\n" : ">\n"));
    for (Block.Item item : list.items()) {
      out.nextLine().html("<li");
      anchor(item).html(">").text(box(item.task())).markup(item.content());
      write(item.children());
      out.html("</li>\n");
    }
    out.html("</" + name + ">\n");
  }

  /** Templates draw the boxes of a page's own lists; one inside a quotation has a letter. */
  private static String box(Task task) {
    return switch (task) {
      case NONE -> "";
      case OPEN -> "☐ ";
      case DONE -> "☑ ";
    };
  }

  private void element(String name, Block block, String before, String after) {
    out.html("<" + name);
    anchor(block).html(">" + before).markup(block.content());
    out.html(after + "</" + name + ">\n");
  }

  private MarkupBuilder anchor(Block block) {
    Optional<String> id = block.origin().id();
    id.ifPresent(
        name -> out.html(" id=\"").segment(new Segment.Anchor(name, block.span())).html("\""));
    return out;
  }
}
