package org.couplet.markdown.syntax;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.markdown.syntax.Node.Alignment;

/** Flexmark's tables as our own. */
final class TableAdapter {

  private final BlockAdapter blocks;

  TableAdapter(BlockAdapter blocks) {
    this.blocks = blocks;
  }

  Node.Table table(TableBlock table) {
    List<List<Words>> rows = new ArrayList<>();
    List<Alignment> columns = new ArrayList<>();
    Optional<Words> caption = Optional.empty();
    for (com.vladsch.flexmark.util.ast.Node part : table.getChildren()) {
      if (part instanceof TableCaption) {
        caption = Optional.of(blocks.words(part));
      } else if (!(part instanceof TableSeparator)) {
        for (com.vladsch.flexmark.util.ast.Node row : part.getChildren()) {
          if (row instanceof TableRow) {
            rows.add(row(row, columns));
          }
        }
      }
    }
    for (List<Words> row : rows) {
      while (row.size() < columns.size()) {
        row.add(new Words(List.of(), Optional.empty()));
      }
    }
    return new Node.Table(columns, rows, caption, blocks.start(table), blocks.end(table));
  }

  /** The cells of a row; the header's row says how many columns there are and how aligned. */
  private List<Words> row(com.vladsch.flexmark.util.ast.Node row, List<Alignment> columns) {
    boolean header = columns.isEmpty();
    List<Words> cells = new ArrayList<>();
    for (com.vladsch.flexmark.util.ast.Node child : row.getChildren()) {
      if (child instanceof TableCell cell && (header || cells.size() < columns.size())) {
        cells.add(blocks.words(cell));
        if (header) {
          columns.add(alignment(cell));
        }
      }
    }
    return cells;
  }

  private static Alignment alignment(TableCell cell) {
    TableCell.Alignment alignment = cell.getAlignment();
    return alignment == null ? Alignment.NONE : Alignment.valueOf(alignment.name());
  }
}
