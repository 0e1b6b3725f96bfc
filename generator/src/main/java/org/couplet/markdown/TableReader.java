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
    out.open(Tag.TABLE).line();
    if (table.getLastChild() instanceof TableCaption words) {
      id = Attributes.of(words, false, reading).id();
      caption = Optional.of(InlineWriter.markup(words, reading));
      out.open(Tag.CAPTION).markup(caption.get()).close(Tag.CAPTION).line().nextLine();
    }
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead head) {
        part(Tag.THEAD, head);
      } else if (part instanceof TableBody body && body.hasChildren()) {
        part(Tag.TBODY, body);
      }
    }
    out.close(Tag.TABLE).line();
    return new Block.Table(caption, rows, out.build(), new Origin(reading.span(table), id, said));
  }

  private void part(Tag tag, Node part) {
    out.open(tag).line();
    for (Node row : part.getChildren()) {
      if (row instanceof TableRow) {
        row(row);
      }
    }
    out.close(tag).line();
  }

  private void row(Node row) {
    List<Markup> cells = new ArrayList<>();
    out.open(Tag.TR);
    for (Node node : row.getChildren()) {
      if (node instanceof TableCell cell) {
        Markup words = words(cell);
        rowHeaders |= rows.isEmpty() && cells.isEmpty() && words.segments().isEmpty();
        out.plain(cells.isEmpty() ? "" : "\t");
        cell(cell, words, cells.isEmpty());
        cells.add(words);
      }
    }
    out.close(Tag.TR).line().nextLine();
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
    Tag tag = ofColumn || ofRow ? Tag.TH : Tag.TD;
    out.open(tag);
    if (tag == Tag.TH) {
      out.with("scope", ofColumn ? "col" : "row");
    }
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment != null) {
      out.with(
          "class",
          switch (alignment) {
            case LEFT -> "align-left";
            case CENTER -> "align-center";
            case RIGHT -> "align-right";
          });
    }
    out.markup(words).close(tag);
  }
}
