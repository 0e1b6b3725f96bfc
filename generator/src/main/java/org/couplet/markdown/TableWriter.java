package org.couplet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.markdown.syntax.Node;
import org.couplet.markdown.syntax.Node.Alignment;
import org.couplet.markdown.syntax.Words;
import org.couplet.model.Block;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;
import org.couplet.model.Origin;
import org.couplet.model.Suppression;

/** Writes tables. A table whose first header cell is empty has headers in its first column too. */
final class TableWriter {

  private final TextWriter texts;
  private final Reading reading;

  TableWriter(TextWriter texts, Reading reading) {
    this.texts = texts;
    this.reading = reading;
  }

  /** A table as a block of its own. */
  Block.Table block(Node.Table table, List<Suppression> suppressions) {
    Optional<Attributes> caption =
        table.caption().map(words -> Attributes.of(words, List.of(), reading));
    Optional<Markup> title = table.caption().map(texts::markup);
    List<List<Markup>> rows = new ArrayList<>();
    for (List<Words> row : table.rows()) {
      rows.add(row.stream().map(texts::markup).toList());
    }
    MarkupBuilder out = new MarkupBuilder();
    write(table.columns(), rows, title, out);
    Origin origin =
        new Origin(
            reading.file().span(table.start(), table.end()),
            caption.flatMap(Attributes::id),
            suppressions);
    return new Block.Table(title, rows, out.build(), origin);
  }

  /** Writes a table that stands inside another block. */
  void write(Node.Table table, MarkupBuilder out) {
    Block.Table block = block(table, List.of());
    add(block.content(), out);
  }

  private static void write(
      List<Alignment> columns,
      List<List<Markup>> rows,
      Optional<Markup> caption,
      MarkupBuilder out) {
    out.html("<table>\n");
    caption.ifPresent(
        words -> {
          out.html("<caption>");
          add(words, out);
          out.html("</caption>\n").nextLine();
        });
    boolean rowHeaders = columns.size() > 1 && rows.get(0).get(0).segments().isEmpty();
    out.html("<thead>\n");
    row(rows.get(0), columns, rowHeaders ? Kind.BARE_CORNER : Kind.HEADER, out);
    out.html("</thead>\n");
    out.html(rows.size() > 1 ? "<tbody>\n" : "");
    for (List<Markup> row : rows.subList(1, rows.size())) {
      row(row, columns, rowHeaders ? Kind.HEADED : Kind.PLAIN, out);
    }
    out.html(rows.size() > 1 ? "</tbody>\n" : "").html("</table>\n");
  }

  /** Which cells of a row are headers. */
  private enum Kind {
    HEADER,
    /** All but the first. */
    BARE_CORNER,
    /** The first. */
    HEADED,
    PLAIN
  }

  private static void row(
      List<Markup> cells, List<Alignment> columns, Kind kind, MarkupBuilder out) {
    out.html("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      boolean ofColumn = kind == Kind.HEADER || (kind == Kind.BARE_CORNER && i > 0);
      boolean ofRow = kind == Kind.HEADED && i == 0;
      String name = ofColumn || ofRow ? "th" : "td";
      out.html("<" + name + (ofColumn ? " scope=\"col\"" : ofRow ? " scope=\"row\"" : ""));
      out.html(alignment(columns.get(i))).html(">").plain(i > 0 ? "\t" : "");
      add(cells.get(i), out);
      out.html("</" + name + ">");
    }
    out.html("</tr>\n").nextLine();
  }

  private static String alignment(Alignment alignment) {
    return switch (alignment) {
      case NONE -> "";
      case LEFT -> " class=\"align-left\"";
      case CENTER -> " class=\"align-center\"";
      case RIGHT -> " class=\"align-right\"";
    };
  }

  private static void add(Markup markup, MarkupBuilder out) {
    for (Segment segment : markup.segments()) {
      if (segment instanceof Segment.Html html) {
        out.html(html.html());
      } else {
        out.segment(segment);
      }
    }
    out.plain(markup.text());
  }
}
