package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.plan.view.BlockView;
import org.couplet.plan.view.BlockView.ItemView;
import org.couplet.plan.view.BlockView.ListView;
import org.couplet.plan.view.BlockView.ParagraphView;
import org.couplet.plan.view.BlockView.PlainView;
import org.couplet.plan.view.Passage;

/**
 * The text of a part in stretches that each fit on a slide: a paragraph is one, a list as many
 * items as fit, a long block several; a heading goes with what follows it.
 */
final class SlideText {
  private static final int LINE = 34;
  private static final double GAP = 0.06;
  private static final double HEADING = 0.25;
  private static final CutRule RUNNING = new CutRule.Running();

  private final SlideFitter fitter;
  private final List<List<BlockView>> stretches = new ArrayList<>();
  private Optional<BlockView> heading = Optional.empty();

  SlideText(SlideFitter fitter) {
    this.fitter = fitter;
  }

  /** Adds a block; a figure is a stretch of its own, a divider none. */
  void add(BlockView block) {
    if (block instanceof BlockView.HeadingView) {
      endHeading();
      heading = Optional.of(block);
    } else if (block instanceof ParagraphView paragraph) {
      addParagraph(paragraph);
    } else if (block instanceof ListView list) {
      addList(list);
    } else if (block instanceof PlainView plain) {
      addPlain(plain);
    } else if (block instanceof BlockView.FigureView) {
      endHeading();
      stretches.add(List.of(block));
    }
  }

  /** What was added, in stretches. */
  List<List<BlockView>> take() {
    endHeading();
    return List.copyOf(stretches);
  }

  private void endHeading() {
    heading.ifPresent(alone -> stretches.add(List.of(alone)));
    heading = Optional.empty();
  }

  private void addStretch(List<BlockView> blocks) {
    List<BlockView> stretch = new ArrayList<>();
    heading.ifPresent(stretch::add);
    heading = Optional.empty();
    stretch.addAll(blocks);
    stretches.add(List.copyOf(stretch));
  }

  private double room() {
    return heading.isPresent() ? 1 - HEADING : 1;
  }

  private void addParagraph(ParagraphView paragraph) {
    int n = 0;
    for (List<Passage> piece : fitter.split(paragraph.passages(), RUNNING, room())) {
      n++;
      String id = pieceId(paragraph.id(), n);
      addStretch(List.of(new ParagraphView(id, paragraph.pin(), paragraph.lead(), piece)));
    }
  }

  private void addPlain(PlainView plain) {
    CutRule rule =
        switch (plain.kind()) {
          case "table" -> new CutRule.Rows("</tr>", LINE);
          case "code" -> new CutRule.Rows("\n", LINE);
          case "definitions" -> new CutRule.Rows("</dd>", LINE);
          default -> RUNNING;
        };
    int n = 0;
    for (List<Passage> piece : fitter.split(plain.passages(), rule, room())) {
      n++;
      addStretch(List.of(new PlainView(pieceId(plain.id(), n), plain.kind(), piece)));
    }
  }

  private void addList(ListView list) {
    List<ItemView> fitting = new ArrayList<>();
    double used = 0;
    int number = list.start();
    int first = number;
    for (ItemView item : list.items()) {
      double share = fitter.share(item.passages(), RUNNING) + GAP;
      boolean alone = !item.children().isEmpty() || share > room();
      if (!fitting.isEmpty() && (alone || used + share > room())) {
        addItems(list, first, fitting);
        fitting.clear();
        used = 0;
      }
      if (fitting.isEmpty()) {
        first = number;
      }
      if (alone) {
        addAlone(list, number, item);
      } else {
        fitting.add(item);
        used += share;
      }
      number++;
    }
    addItems(list, first, fitting);
  }

  private void addItems(ListView list, int start, List<ItemView> items) {
    if (!items.isEmpty()) {
      String id = "c-" + items.get(0).id();
      addStretch(List.of(new ListView(id, list.ordered(), start, List.copyOf(items))));
    }
  }

  /** An item that fills more than a slide, or that has blocks of its own. */
  private void addAlone(ListView list, int number, ItemView item) {
    List<List<Passage>> pieces = fitter.split(item.passages(), RUNNING, room());
    ItemView first = new ItemView(item.id(), item.pin(), item.task(), pieces.get(0), List.of());
    addItems(list, number, List.of(first));
    for (int i = 1; i < pieces.size(); i++) {
      String id = pieceId(item.id(), i + 1);
      addStretch(List.of(new ParagraphView(id, item.pin(), false, pieces.get(i))));
    }
    item.children().forEach(this::add);
  }

  private static String pieceId(String id, int n) {
    return n == 1 ? id : "c-" + id + "-" + n;
  }
}
