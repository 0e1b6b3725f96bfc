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
      out.open(Tag.P);
      anchor(block).open(Tag.STRONG).markup(block.content()).close(Tag.STRONG);
      out.close(Tag.P).line();
    } else if (block instanceof Block.Paragraph) {
      out.open(Tag.P);
      anchor(block).markup(block.content()).close(Tag.P).line();
    } else if (block instanceof Block.Quotation) {
      out.open(Tag.BLOCKQUOTE);
      anchor(block).line().markup(block.content()).close(Tag.BLOCKQUOTE).line();
    } else if (block instanceof Block.ItemList list) {
      list(list);
    } else if (block instanceof Block.Figure figure) {
      out.open(Tag.P);
      String words = figure.alternative().orElse(figure.content().text());
      out.segment(new Segment.InlinePicture(figure.file(), words, figure.span()));
      out.open(Tag.BR).line().markup(figure.content()).close(Tag.P).line();
    } else if (block instanceof Block.Divider) {
      out.open(Tag.HR).line();
    } else {
      out.markup(block.content());
    }
  }

  private void list(Block.ItemList list) {
    Tag tag = list.ordered() ? Tag.OL : Tag.UL;
    out.open(tag);
    if (list.ordered() && list.start() != 1) {
      out.with("start", Integer.toString(list.start()));
    }
    out.line();
    for (Block.Item item : list.items()) {
      out.nextLine().open(Tag.LI);
      anchor(item).text(box(item.task())).markup(item.content());
      write(item.children());
      out.close(Tag.LI).line();
    }
    out.close(tag).line();
  }

  /** Templates draw the boxes of a page's own lists; one inside a quotation has a letter. */
  private static String box(Task task) {
    return switch (task) {
      case NONE -> "";
      case OPEN -> "☐ ";
      case DONE -> "☑ ";
    };
  }

  private MarkupBuilder anchor(Block block) {
    Optional<String> id = block.origin().id();
    id.ifPresent(name -> out.with("id", new Segment.Anchor(name, block.span())));
    return out;
  }
}
