package org.couplet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.Problem;
import org.couplet.model.Block;
import org.couplet.model.Block.Item.Task;
import org.couplet.model.Markup;
import org.couplet.model.Origin;
import org.couplet.model.Suppression;

/** Makes blocks of a brochure from flexmark's tree. */
final class BlockReader {

  private final Reading reading;
  private final Comments comments;
  private final Footnotes footnotes;

  BlockReader(Reading reading) {
    this.reading = reading;
    this.comments = new Comments(reading);
    this.footnotes = new Footnotes(reading, this);
  }

  /** All blocks of a text, footnotes last. */
  List<Block> all(Node document) {
    List<Block> blocks = new ArrayList<>(inside(document));
    blocks.addAll(footnotes.blocks());
    return blocks;
  }

  /** The blocks inside a node, footnotes put aside. */
  List<Block> inside(Node parent) {
    return blocks(parent.getFirstChild());
  }

  private List<Block> blocks(@org.jspecify.annotations.Nullable Node first) {
    List<Block> blocks = new ArrayList<>();
    List<Suppression> said = new ArrayList<>();
    for (Node node = first; node != null; node = node.getNext()) {
      if (node instanceof HtmlBlockBase) {
        said.addAll(comments.read(node));
      } else if (!(node instanceof Reference)) {
        if (node instanceof FootnoteBlock note) {
          footnotes.add(note, said);
        } else {
          blocks.add(block(node, said));
        }
        said = new ArrayList<>();
      }
    }
    reportIdle(said);
    return blocks;
  }

  private void reportIdle(List<Suppression> said) {
    for (Suppression idle : said) {
      reading.found().report(Problem.UNUSED_IGNORE, idle.span(), idle.rule().word());
    }
  }

  private Block block(Node node, List<Suppression> said) {
    Origin origin = origin(node, Optional.empty(), said);
    if (node instanceof Heading heading) {
      Attributes attributes = Attributes.of(heading, false, reading);
      Markup words = InlineWriter.markup(heading, reading);
      return new Block.Heading(heading.getLevel(), words, origin(node, attributes.id(), said));
    } else if (node instanceof Paragraph paragraph) {
      return paragraph(paragraph, said);
    } else if (node instanceof DefinitionList list) {
      return new Block.Definitions(new DefinitionReader(reading, this).markup(list), origin);
    } else if (node instanceof ListBlock list) {
      return list(list, origin);
    } else if (node instanceof BlockQuote quote) {
      return new Block.Quotation(BlockWriter.markup(inside(quote)), origin);
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      return new Block.Code(CodeBlocks.markup(node), origin);
    } else if (node instanceof TableBlock table) {
      return TableReader.read(table, said, reading);
    }
    return new Block.Divider(origin);
  }

  private Block paragraph(Paragraph paragraph, List<Suppression> said) {
    Attributes attributes = Attributes.of(paragraph, true, reading);
    Origin origin = origin(paragraph, attributes.id(), said);
    return new Figures(reading)
        .read(paragraph, origin)
        .orElseGet(
            () ->
                new Block.Paragraph(
                    attributes.role(), InlineWriter.markup(paragraph, reading), origin));
  }

  private Block list(ListBlock list, Origin origin) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item : list.getChildren()) {
      if (item instanceof ListItem node) {
        items.add(item(node));
      }
    }
    return list instanceof OrderedList ordered
        ? new Block.ItemList(true, ordered.getStartNumber(), items, origin)
        : new Block.ItemList(false, 1, items, origin);
  }

  private Block.Item item(ListItem item) {
    List<Suppression> said = new ArrayList<>();
    Node own = item.getFirstChild();
    while (own instanceof HtmlBlockBase) {
      said.addAll(comments.read(own));
      own = own.getNext();
    }
    if (!(own instanceof Paragraph words)) {
      return new Block.Item(
          task(item), Markup.EMPTY, blocks(own), origin(item, Optional.empty(), said));
    }
    Attributes attributes = Attributes.of(words, false, reading);
    Markup content = InlineWriter.markup(words, reading);
    List<Block> nested = blocks(words.getNext());
    return new Block.Item(task(item), content, nested, origin(item, attributes.id(), said));
  }

  private static Task task(ListItem item) {
    if (!(item instanceof TaskListItem box)) {
      return Task.NONE;
    }
    return box.isItemDoneMarker() ? Task.DONE : Task.OPEN;
  }

  private Origin origin(Node node, Optional<String> id, List<Suppression> said) {
    return new Origin(reading.span(node), id, said);
  }
}
