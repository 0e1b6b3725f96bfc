package org.couplet.plan.view;

import java.util.ArrayList;
import java.util.List;
import org.couplet.plan.view.BlockView.FigureView;

/**
 * Blocks that stand beside each other where there is room: text with one figure at its side, or
 * figures in a row by themselves.
 *
 * @param before text before the figures
 * @param figures none, one or a row
 * @param after text after a single figure that has text around it
 */
public record Spread(List<BlockView> before, List<FigureView> figures, List<BlockView> after) {
  public Spread {
    before = List.copyOf(before);
    figures = List.copyOf(figures);
    after = List.copyOf(after);
  }

  /** {@code blocks} in their order, laid out: a single figure goes with the text on both sides. */
  static List<Spread> of(List<BlockView> blocks) {
    List<Spread> spreads = new ArrayList<>();
    List<BlockView> text = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      int end = runEnd(blocks, at);
      if (!(blocks.get(at) instanceof FigureView)) {
        text.addAll(blocks.subList(at, end));
      } else if (end - at == 1) {
        int afterEnd = runEnd(blocks, end);
        spreads.add(new Spread(text, figures(blocks, at, end), blocks.subList(end, afterEnd)));
        text.clear();
        end = afterEnd;
      } else {
        addText(text, spreads);
        spreads.add(new Spread(List.of(), figures(blocks, at, end), List.of()));
      }
      at = end;
    }
    addText(text, spreads);
    return spreads;
  }

  private static void addText(List<BlockView> text, List<Spread> spreads) {
    if (!text.isEmpty()) {
      spreads.add(new Spread(text, List.of(), List.of()));
      text.clear();
    }
  }

  private static List<FigureView> figures(List<BlockView> blocks, int from, int to) {
    return blocks.subList(from, to).stream().map(FigureView.class::cast).toList();
  }

  /** The end of the run of figures, or of other blocks, that begins at {@code from}. */
  private static int runEnd(List<BlockView> blocks, int from) {
    int end = from;
    while (end < blocks.size()
        && (blocks.get(end) instanceof FigureView) == (blocks.get(from) instanceof FigureView)) {
      end++;
    }
    return end;
  }
}
