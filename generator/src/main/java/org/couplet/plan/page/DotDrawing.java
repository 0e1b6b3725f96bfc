package org.couplet.plan.page;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A share as dots, one for each counted thing, filled column by column: 247 of 269 are 13 rows, 19
 * full columns and one open dot short of 21.
 *
 * @param width in units, 24 for a dot
 * @param height in units
 * @param full SVG path round the filled dots
 * @param open SVG path round the others
 */
record DotDrawing(int width, int height, String full, String open) {
  private static final int UNIT = 24;
  private static final int MOST = 1000;
  private static final double SHAPE = 1.6;

  /** The drawing; none where the numbers are not counts that can be drawn. */
  static Optional<DotDrawing> of(BigDecimal value, BigDecimal whole) {
    if (!isCount(value) || !isCount(whole) || value.compareTo(whole) > 0 || whole.signum() == 0) {
      return Optional.empty();
    }
    int filled = value.intValueExact();
    int all = whole.intValueExact();
    int rows = Math.max(1, (int) Math.round(Math.sqrt(all / SHAPE)));
    int columns = (all + rows - 1) / rows;
    return Optional.of(
        new DotDrawing(
            columns * UNIT, rows * UNIT, area(0, filled, rows), area(filled, all, rows)));
  }

  private static boolean isCount(BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(BigDecimal.valueOf(MOST)) <= 0
        && number.stripTrailingZeros().scale() <= 0;
  }

  /** Rectangles round the dots from {@code from} to before {@code to}. */
  private static String area(int from, int to, int rows) {
    StringBuilder path = new StringBuilder();
    int at = from;
    while (at < to) {
      int column = at / rows;
      int top = at % rows;
      if (top == 0 && to - at >= rows) {
        int columns = (to - at) / rows;
        rectangle(path, column, 0, columns, rows);
        at += columns * rows;
      } else {
        int bottom = Math.min(rows, top + to - at);
        rectangle(path, column, top, 1, bottom - top);
        at += bottom - top;
      }
    }
    return path.toString();
  }

  private static void rectangle(StringBuilder path, int x, int y, int columns, int rows) {
    path.append('M').append(x * UNIT).append(' ').append(y * UNIT);
    path.append('h').append(columns * UNIT).append('v').append(rows * UNIT);
    path.append('h').append(-columns * UNIT).append('z');
  }
}
