package org.couplet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.markdown.syntax.Node;
import org.couplet.markdown.syntax.Piece;
import org.couplet.markdown.syntax.Piece.Mark;
import org.couplet.model.Block;
import org.couplet.model.Block.Item.Task;
import org.couplet.model.Block.Paragraph.Role;
import org.couplet.model.Markup;
import org.couplet.model.Origin;
import org.couplet.model.Suppression;

/** Makes blocks of a brochure from the blocks of a Markdown text. */
final class BlockReader {

  private static final List<String> ROLES = List.of("lead", "deck");

  private final Reading reading;
  private final TextWriter texts;
  private final HtmlWriter html;
  private final Footnotes footnotes;

  BlockReader(Reading reading) {
    this.reading = reading;
    this.texts = new TextWriter(reading);
    this.html = new HtmlWriter(reading, texts);
    this.footnotes = new Footnotes(reading, texts, html);
  }

  /** All blocks of a text, footnotes last. */
  List<Block> all(List<Node> nodes) {
    List<Block> blocks = new ArrayList<>(blocks(nodes));
    blocks.addAll(footnotes.blocks());
    return blocks;
  }

  private List<Block> blocks(List<Node> nodes) {
    List<Block> blocks = new ArrayList<>(nodes.size());
    List<Suppression> said = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Node.Html comment) {
        said.addAll(texts.policies().comments().read(comment));
      } else {
        if (node instanceof Node.Note note) {
          footnotes.add(note, said);
        } else {
          blocks.add(block(node, said));
        }
        said = new ArrayList<>();
      }
    }
    for (Suppression idle : said) {
      reading.found().report(Problem.UNUSED_IGNORE, idle.span(), idle.rule().word());
    }
    return blocks;
  }

  private Block block(Node node, List<Suppression> said) {
    Origin origin = origin(node, Optional.empty(), said);
    if (node instanceof Node.Heading heading) {
      Attributes attributes = Attributes.of(heading.text(), List.of(), reading);
      Markup words = texts.markup(heading.text());
      return new Block.Heading(heading.level(), words, origin(node, attributes.id(), said));
    } else if (node instanceof Node.Paragraph paragraph) {
      return paragraph(paragraph, said);
    } else if (node instanceof Node.ItemList list) {
      List<Block.Item> items = list.items().stream().map(this::item).toList();
      return new Block.ItemList(list.ordered(), list.first(), items, origin);
    } else if (node instanceof Node.Quote quote) {
      return new Block.Quotation(html.inside(quote.children()), origin);
    } else if (node instanceof Node.Code code) {
      return new Block.Code(HtmlWriter.code(code), origin);
    } else if (node instanceof Node.Table table) {
      return new TableWriter(texts, reading).block(table, said);
    } else if (node instanceof Node.Definitions list) {
      return new Block.Definitions(html.definitions(list), origin);
    }
    return new Block.Divider(origin);
  }

  private Block paragraph(Node.Paragraph paragraph, List<Suppression> said) {
    Attributes attributes = Attributes.of(paragraph.text(), ROLES, reading);
    Origin origin = origin(paragraph, attributes.id(), said);
    List<Piece> pieces = paragraph.text().pieces();
    Optional<Block> figure = figure(pieces, origin);
    if (figure.isPresent()) {
      return figure.get();
    }
    Role role =
        attributes.classes().stream()
            .map(name -> name.equals("lead") ? Role.LEAD : Role.DECK)
            .findFirst()
            .orElse(Role.TEXT);
    return new Block.Paragraph(role, texts.markup(pieces), origin);
  }

  /** A picture that is all of a paragraph. */
  private Optional<Block> figure(List<Piece> pieces, Origin origin) {
    int last = pieces.size() - 1;
    if (last < 1
        || !(pieces.get(0) instanceof Piece.Open open
            && open.mark() instanceof Mark.Picture picture)
        || PlainText.closing(pieces, 0) != last) {
      return Optional.empty();
    }
    Span span = origin.span();
    Markup caption = texts.markup(pieces.subList(1, last));
    Optional<String> alternative = Optional.of(picture.title()).filter(title -> !title.isBlank());
    Optional<String> file = texts.policies().pictures().file(picture.destination(), span);
    if (file.isEmpty()) {
      return Optional.of(new Block.Paragraph(Role.TEXT, caption, origin));
    }
    String words = alternative.orElse(caption.text());
    texts.policies().pictures().checkWords(words, file.get(), span);
    return Optional.of(new Block.Figure(file.get(), caption, alternative, origin));
  }

  private Block.Item item(Node.Item item) {
    List<Node> children = item.children();
    if (children.isEmpty() || !(children.get(0) instanceof Node.Paragraph own)) {
      return new Block.Item(
          task(item), Markup.EMPTY, blocks(children), origin(item, Optional.empty(), List.of()));
    }
    Attributes attributes = Attributes.of(own.text(), List.of(), reading);
    Markup content = texts.markup(own.text());
    List<Block> nested = blocks(children.subList(1, children.size()));
    Origin origin = origin(item, attributes.id(), List.of());
    return new Block.Item(task(item), content, nested, origin);
  }

  private static Task task(Node.Item item) {
    return Task.valueOf(item.box().name());
  }

  private Origin origin(Node node, Optional<String> id, List<Suppression> said) {
    return new Origin(reading.file().span(node.start(), node.end()), id, said);
  }
}
