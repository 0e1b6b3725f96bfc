package org.couplet.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.model.Block;
import org.couplet.model.Markup;
import org.couplet.model.Origin;
import org.couplet.model.Suppression;

/** Tables. One whose first header cell is empty has headers in its first column too. */
final class TableReader {

  private final Reading reading;
  private final List<List<Markup>> rows = new ArrayList<>();
  private final MarkupBuilder out = new MarkupBuilder();
  private boolean rowHeaders;

  private TableReader(Reading reading) {
    this.reading = reading;
  }

  /** A table with its caption, where it has one. */
  static Block.Table read(TableBlock table, List<Suppression> said, Reading reading) {
    return new TableReader(reading).table(table, said);
  }

  private Block.Table table(TableBlock table, List<Suppression> said) {
    Optional<Markup> caption = Optional.empty();
    Optional<String> id = Optional.empty();
    out.html("<table>\n");
    if (table.getLastChild() instanceof TableCaption words) {
      id = Attributes.of(words, false, reading).id();
      caption = Optional.of(InlineWriter.markup(words, reading));
      out.html("<caption>").markup(caption.get()).html("</caption>\n").nextLine();
    }
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead head) {
        part("thead", head);
      } else if (part instanceof TableBody body && body.hasChildren()) {
        part("tbody", body);
      }
    }
    out.html("</table>\n");
    return new Block.Table(caption, rows, out.build(), new Origin(reading.span(table), id, said));
  }

  private void part(String name, Node part) {
    out.html("<" + name + ">\n");
    for (Node row : part.getChildren()) {
      if (row instanceof TableRow) {
        row(row);
      }
    }
    out.html("</" + name + ">\n");
  }

  private void row(Node row) {
    List<Markup> cells = new ArrayList<>();
    out.html("<tr>");
    for (Node node : row.getChildren()) {
      if (node instanceof TableCell cell) {
        Markup words = words(cell);
        rowHeaders |= rows.isEmpty() && cells.isEmpty() && words.segments().isEmpty();
        out.plain(cells.isEmpty() ? "" : "\t");
        cell(cell, words, cells.isEmpty());
        cells.add(words);
      }
    }
    out.html("</tr>\n").nextLine();
    rows.add(cells);
  }

  /** The blanks of an empty cell are nothing. */
  private Markup words(TableCell cell) {
    return cell.getText().isBlank() ? Markup.EMPTY : InlineWriter.markup(cell, reading);
  }

  private void cell(TableCell cell, Markup words, boolean first) {
    boolean corner = first && rowHeaders;
    boolean ofColumn = cell.isHeader() && !corner;
    boolean ofRow = !cell.isHeader() && corner;
    String name = ofColumn || ofRow ? "th" : "td";
    out.html("<" + name + (ofColumn ? " scope=\"col\"" : ofRow ? " scope=\"row\"" : ""));
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment != null) {
      out.html(
          switch (alignment) {
            case LEFT -> " class=\"align-left\"";
            case CENTER -> " class=\"align-center\"";
            case RIGHT -> " class=\"align-right\"";
          });
    }
    out.html(">").markup(words).html("</" + name + ">");
  }
}
