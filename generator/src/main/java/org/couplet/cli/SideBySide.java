package org.couplet.cli;

import java.util.ArrayList;
import java.util.List;
import org.couplet.diag.Columns;
import org.couplet.edit.PairConfirmer.Target;
import org.couplet.lang.Side;

/** Two texts in two columns, as somebody compares them on a terminal. */
final class SideBySide {

  private static final int WIDTH = 37;

  private SideBySide() {}

  /** A pair under its name. */
  static String of(Target target) {
    List<String> left = wrapped(text(target, Side.FIRST));
    List<String> right = wrapped(text(target, Side.SECOND));
    StringBuilder out = new StringBuilder();
    out.append(target.section().section().id()).append('#').append(target.pair().anchor());
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String first = i < left.size() ? left.get(i) : "";
      String second = i < right.size() ? right.get(i) : "";
      out.append("\n  ").append(first).append(" ".repeat(WIDTH - Columns.of(first)));
      out.append(" | ").append(second);
    }
    return out.append('\n').toString();
  }

  private static String text(Target target, Side side) {
    return target.pair().of(side).map(block -> block.content().text()).orElse("");
  }

  /** Lines of at most {@code WIDTH} columns, broken at spaces or between wide characters. */
  static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int columns = 0;
    int lastBreak = 0;
    for (int c : text.replaceAll("\\s+", " ").strip().codePoints().toArray()) {
      if (columns + Columns.of(c) > WIDTH) {
        int end = lastBreak > 0 ? lastBreak : line.length();
        lines.add(line.substring(0, end).stripTrailing());
        line.delete(0, end);
        columns = Columns.of(line.toString());
        lastBreak = 0;
      }
      line.appendCodePoint(c);
      columns += Columns.of(c);
      if (c == ' ' || Columns.of(c) == 2) {
        lastBreak = line.length();
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
