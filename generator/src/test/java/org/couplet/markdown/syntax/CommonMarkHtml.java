package org.couplet.markdown.syntax;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.couplet.markdown.syntax.Piece.Mark;

/** A parsed text as the HTML that the examples of CommonMark show. */
final class CommonMarkHtml {

  private final StringBuilder out = new StringBuilder();

  private CommonMarkHtml() {}

  static String of(String text, SyntaxParser parser) {
    CommonMarkHtml html = new CommonMarkHtml();
    html.blocks(parser.parse(text, 0), false);
    return html.out.toString();
  }

  private void blocks(List<Node> nodes, boolean tight) {
    nodes.forEach(node -> block(node, tight));
  }

  private void block(Node node, boolean tight) {
    if (node instanceof Node.Heading heading) {
      out.append("<h").append(heading.level()).append('>');
      inline(heading.text());
      out.append("</h").append(heading.level()).append(">\n");
    } else if (node instanceof Node.Paragraph paragraph) {
      out.append(tight ? "" : "<p>");
      inline(paragraph.text());
      out.append(tight ? "" : "</p>\n");
    } else if (node instanceof Node.Quote quote) {
      out.append("<blockquote>\n");
      blocks(quote.children(), false);
      out.append("</blockquote>\n");
    } else if (node instanceof Node.ItemList list) {
      list(list);
    } else if (node instanceof Node.Code code) {
      String language = code.info().split("[ \t]", 2)[0];
      out.append("<pre><code")
          .append(language.isEmpty() ? "" : " class=\"language-" + escape(language) + '"')
          .append('>')
          .append(escape(code.text()))
          .append("</code></pre>\n");
    } else if (node instanceof Node.Html html) {
      out.append(html.text()).append('\n');
    } else if (node instanceof Node.Divider) {
      out.append("<hr />\n");
    } else {
      throw new IllegalStateException(node.toString());
    }
  }

  private void list(Node.ItemList list) {
    String name = list.ordered() ? "ol" : "ul";
    boolean counts = list.ordered() && list.first() != 1;
    out.append('<').append(name).append(counts ? " start=\"" + list.first() + '"' : "");
    out.append(">\n");
    for (Node.Item item : list.items()) {
      out.append("<li>");
      for (Node child : item.children()) {
        boolean bare = list.tight() && child instanceof Node.Paragraph;
        if (!bare && out.charAt(out.length() - 1) != '\n') {
          out.append('\n');
        }
        block(child, bare);
      }
      out.append("</li>\n");
    }
    out.append("</").append(name).append(">\n");
  }

  private void inline(Words words) {
    List<Piece> pieces = words.pieces();
    int pictures = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Open open && open.mark() instanceof Mark.Picture picture) {
        out.append(pictures++ == 0 ? "<img src=\"" + url(picture.destination()) + "\" alt=\"" : "");
      } else if (piece instanceof Piece.Close close
          && close.mark() instanceof Mark.Picture picture) {
        out.append(--pictures == 0 ? "\"" + title(picture.title()) + " />" : "");
      } else {
        piece(piece, pictures > 0);
      }
    }
  }

  private void piece(Piece piece, boolean plain) {
    if (piece instanceof Piece.Text text) {
      out.append(escape(text.text()));
    } else if (piece instanceof Piece.Code code) {
      out.append(plain ? "" : "<code>").append(escape(code.text())).append(plain ? "" : "</code>");
    } else if (piece instanceof Piece.SoftBreak) {
      out.append('\n');
    } else if (piece instanceof Piece.HardBreak) {
      out.append(plain ? "\n" : "<br />\n");
    } else if (piece instanceof Piece.Html html) {
      out.append(plain ? "" : html.html());
    } else if (piece instanceof Piece.Open open && !plain) {
      open(open.mark());
    } else if (piece instanceof Piece.Close close && !plain) {
      out.append("</").append(name(close.mark())).append('>');
    }
  }

  private void open(Mark mark) {
    out.append('<').append(name(mark));
    if (mark instanceof Mark.Link link) {
      out.append(" href=\"")
          .append(url(link.destination()))
          .append('"')
          .append(title(link.title()));
    }
    out.append('>');
  }

  private static String name(Mark mark) {
    if (mark instanceof Mark.Style style) {
      return switch (style) {
        case EMPHASIS -> "em";
        case STRONG -> "strong";
        case STRIKETHROUGH -> "del";
      };
    }
    return mark instanceof Mark.Link ? "a" : "span";
  }

  private static String title(String title) {
    return title.isEmpty() ? "" : " title=\"" + escape(title) + '"';
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String url(String destination) {
    StringBuilder url = new StringBuilder();
    for (byte b : destination.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          c < 128 && (Character.isLetterOrDigit(c) || ";/?:@&=+$,-_.!~*'()#%".indexOf(c) >= 0);
      url.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return escape(url.toString());
  }
}
