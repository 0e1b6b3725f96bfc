package org.couplet.markdown.syntax;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.markdown.syntax.Node.Box;
import org.couplet.markdown.syntax.Node.Entry;

/** Flexmark's blocks as our own. */
final class BlockAdapter {

  private final String text;
  private final Document document;
  private final TableAdapter tables;

  BlockAdapter(String text, Document document) {
    this.text = text;
    this.document = document;
    this.tables = new TableAdapter(this);
  }

  /** The blocks inside another. */
  List<Node> blocks(com.vladsch.flexmark.util.ast.Node parent) {
    List<Node> blocks = new ArrayList<>();
    for (com.vladsch.flexmark.util.ast.Node child : parent.getChildren()) {
      block(child).ifPresent(blocks::add);
    }
    return blocks;
  }

  private Optional<Node> block(com.vladsch.flexmark.util.ast.Node node) {
    int start = start(node);
    int end = end(node);
    if (node instanceof Paragraph) {
      return Optional.of(new Node.Paragraph(words(node), start, end));
    } else if (node instanceof Heading heading) {
      return Optional.of(new Node.Heading(heading.getLevel(), words(node), start, end));
    } else if (node instanceof DefinitionList list) {
      // To flexmark it is a list too, so it is asked for first.
      return Optional.of(definitions(list));
    } else if (node instanceof ListBlock list) {
      return Optional.of(list(list));
    } else if (node instanceof BlockQuote) {
      return Optional.of(new Node.Quote(blocks(node), start, end));
    } else if (node instanceof FencedCodeBlock code) {
      String content = code.getContentChars().normalizeEOL();
      return Optional.of(new Node.Code(code.getInfo().unescape(), content, start, end));
    } else if (node instanceof IndentedCodeBlock code) {
      String content = code.getContentChars().trimTailBlankLines().normalizeEndWithEOL();
      return Optional.of(new Node.Code("", content, start, end));
    } else if (node instanceof HtmlBlockBase) {
      return Optional.of(new Node.Html(node.getChars().trimEnd().toString(), start, end));
    } else if (node instanceof ThematicBreak) {
      return Optional.of(new Node.Divider(start, end));
    } else if (node instanceof TableBlock table) {
      return Optional.of(tables.table(table));
    } else if (node instanceof FootnoteBlock note) {
      String label = note.getText().toString();
      return Optional.of(new Node.Note(label, blocks(note), start, end));
    }
    return Optional.empty();
  }

  /** The running text of a block. */
  Words words(com.vladsch.flexmark.util.ast.Node node) {
    Optional<Words.Braces> braces = Optional.empty();
    if (node.getLastChild() instanceof BracesNode found) {
      braces =
          Optional.of(
              new Words.Braces(found.inside(), found.getStartOffset(), found.getEndOffset()));
    }
    return new Words(Passages.marked(new InlineAdapter(document).pieces(node)), braces);
  }

  int start(com.vladsch.flexmark.util.ast.Node node) {
    return node.getStartOffset();
  }

  /** Where a block ends, without the line's end and blanks behind it. */
  int end(com.vladsch.flexmark.util.ast.Node node) {
    int end = node.getEndOffset();
    while (end > node.getStartOffset() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private Node.ItemList list(ListBlock list) {
    List<Node.Item> items = new ArrayList<>();
    for (com.vladsch.flexmark.util.ast.Node item : list.getChildren()) {
      Box box = Box.NONE;
      if (item instanceof TaskListItem task) {
        box = task.isItemDoneMarker() ? Box.DONE : Box.OPEN;
      }
      items.add(new Node.Item(box, blocks(item), start(item), end(item)));
    }
    boolean ordered = list instanceof OrderedList;
    int first = list instanceof OrderedList numbered ? numbered.getStartNumber() : 0;
    return new Node.ItemList(ordered, first, list.isTight(), items, start(list), end(list));
  }

  private Node.Definitions definitions(DefinitionList list) {
    List<Entry> entries = new ArrayList<>();
    for (com.vladsch.flexmark.util.ast.Node child : list.getChildren()) {
      if (child instanceof DefinitionTerm) {
        com.vladsch.flexmark.util.ast.Node words = child.getFirstChild();
        entries.add(new Entry.Term(words(words == null ? child : words)));
      } else if (child instanceof DefinitionItem) {
        entries.add(new Entry.Meaning(blocks(child), start(child), end(child)));
      }
    }
    return new Node.Definitions(list.isTight(), entries, start(list), end(list));
  }
}
