package org.couplet.markdown;

import java.util.List;
import org.couplet.diag.Problem;
import org.couplet.markdown.syntax.Node;
import org.couplet.markdown.syntax.Node.Entry;
import org.couplet.markdown.syntax.Words;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;

/** Writes blocks that stand inside another block, and blocks that are one piece of HTML. */
final class HtmlWriter {

  private final Reading reading;
  private final TextWriter texts;
  private final Comments comments;

  HtmlWriter(Reading reading, TextWriter texts) {
    this.reading = reading;
    this.texts = texts;
    this.comments = texts.policies().comments();
  }

  /** Blocks as they stand inside another. */
  Markup inside(List<Node> nodes) {
    MarkupBuilder out = new MarkupBuilder();
    blocks(nodes, false, out);
    return out.build();
  }

  /** A {@code pre} element. */
  static Markup code(Node.Code code) {
    MarkupBuilder out = new MarkupBuilder();
    code(code, out);
    return out.build();
  }

  /** A {@code dl} element. */
  Markup definitions(Node.Definitions list) {
    MarkupBuilder out = new MarkupBuilder();
    definitions(list, out);
    return out.build();
  }

  private void blocks(List<Node> nodes, boolean tight, MarkupBuilder out) {
    for (Node node : nodes) {
      out.nextLine();
      block(node, tight, out);
    }
  }

  private void block(Node node, boolean tight, MarkupBuilder out) {
    if (node instanceof Node.Paragraph paragraph) {
      paragraph(paragraph.text(), tight, out);
    } else if (node instanceof Node.Heading heading) {
      // A heading inside a quotation is none of the page's own.
      out.html("<p><strong>");
      text(heading.text(), out);
      out.html("</strong></p>\n");
    } else if (node instanceof Node.Quote quote) {
      out.html("<blockquote>\n");
      blocks(quote.children(), false, out);
      out.html("</blockquote>\n");
    } else if (node instanceof Node.ItemList list) {
      list(list, out);
    } else if (node instanceof Node.Code code) {
      code(code, out);
    } else if (node instanceof Node.Divider) {
      out.html("<hr>\n");
    } else if (node instanceof Node.Table table) {
      new TableWriter(texts, reading).write(table, out);
    } else if (node instanceof Node.Definitions list) {
      definitions(list, out);
    } else if (node instanceof Node.Html html) {
      comments
          .read(html)
          .forEach(
              said ->
                  reading.found().report(Problem.UNUSED_IGNORE, said.span(), said.rule().word()));
    }
  }

  private void paragraph(Words words, boolean tight, MarkupBuilder out) {
    Attributes attributes = Attributes.of(words, List.of(), reading);
    if (tight && attributes.id().isEmpty()) {
      texts.write(words, out);
      return;
    }
    out.html("<p");
    anchor(attributes, out);
    out.html(">");
    texts.write(words, out);
    out.html("</p>\n");
  }

  /** Text that may carry an id inside an element that has none. */
  private void text(Words words, MarkupBuilder out) {
    Attributes attributes = Attributes.of(words, List.of(), reading);
    if (attributes.id().isPresent()) {
      out.html("<span");
      anchor(attributes, out);
      out.html(">");
    }
    texts.write(words, out);
    out.html(attributes.id().isPresent() ? "</span>" : "");
  }

  private static void anchor(Attributes attributes, MarkupBuilder out) {
    attributes
        .id()
        .ifPresent(
            id -> out.html(" id=\"").segment(new Segment.Anchor(id, attributes.span())).html("\""));
  }

  private void list(Node.ItemList list, MarkupBuilder out) {
    String name = list.ordered() ? "ol" : "ul";
    boolean counts = list.ordered() && list.first() != 1;
    out.html("<" + name + (counts ? " start=\"" + list.first() + "\">\n" : ">\n"));
    for (Node.Item item : list.items()) {
      out.html("<li>");
      blocks(item.children(), list.tight(), out);
      out.html("</li>\n");
    }
    out.html("</" + name + ">\n");
  }

  private static void code(Node.Code code, MarkupBuilder out) {
    String language = code.info().split("\\s", 2)[0];
    out.html("<pre><code");
    if (!language.isEmpty()) {
      out.html(" class=\"language-" + MarkupBuilder.escaped(language) + '"');
    }
    out.html(">").text(code.text()).html("</code></pre>\n");
  }

  private void definitions(Node.Definitions list, MarkupBuilder out) {
    out.html("<dl>\n");
    for (Entry entry : list.entries()) {
      out.nextLine();
      if (entry instanceof Entry.Term term) {
        out.html("<dt>");
        text(term.text(), out);
        out.html("</dt>\n");
      } else if (entry instanceof Entry.Meaning meaning) {
        out.html("<dd>");
        blocks(meaning.children(), list.tight(), out);
        out.html("</dd>\n");
      }
    }
    out.html("</dl>\n");
  }
}
