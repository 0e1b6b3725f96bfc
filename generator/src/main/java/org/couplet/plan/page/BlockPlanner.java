package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.SectionId;
import org.couplet.pair.BlockPair;
import org.couplet.plan.view.BlockView;
import org.couplet.plan.view.Passage;
import org.couplet.plan.view.PictureView;

/** Blocks of a section as one page shows them; counts paragraphs and plates as it goes. */
final class BlockPlanner {
  private static final int DEEPEST = 6;

  private final Atlas atlas;
  private final Place place;
  private final SectionId section;
  private final PageText text;
  private final MarkupWriter writer;
  private final Counter plates;
  private final int shift;
  private String pinPrefix = "";
  private int pins;

  /**
   * A planner for one section of one page.
   *
   * @param plates numbers the plates of the page
   * @param shift how much deeper headings stand on this page than in the text
   */
  BlockPlanner(
      Atlas atlas,
      Place place,
      SectionId section,
      PageText text,
      MarkupWriter writer,
      Counter plates,
      int shift) {
    this.atlas = atlas;
    this.place = place;
    this.section = section;
    this.text = text;
    this.writer = writer;
    this.plates = plates;
    this.shift = shift;
  }

  /**
   * The blocks of a part.
   *
   * @param number of the part, from 1; 0 before the first
   */
  List<BlockView> part(int number, List<Outline.Entry> entries) {
    pinPrefix = number == 0 ? "" : number + ".";
    pins = 0;
    List<BlockView> views = new ArrayList<>();
    for (Outline.Entry entry : entries) {
      views.add(view(entry.pair(), entry.deck()));
    }
    return views;
  }

  private BlockView view(BlockPair pair, Optional<BlockPair> deck) {
    String id = place.id(section, pair.anchor());
    Block block = pair.any();
    if (block instanceof Block.Heading heading) {
      int level = Math.min(DEEPEST, heading.level() + shift);
      List<Passage> decks = deck.map(this::words).orElse(List.of());
      return new BlockView.HeadingView(id, level, words(pair), decks);
    }
    if (block instanceof Block.Paragraph paragraph) {
      boolean lead = paragraph.role() == Block.Paragraph.Role.LEAD;
      return new BlockView.ParagraphView(id, nextPin(), lead, words(pair));
    }
    if (block instanceof Block.ItemList list) {
      List<BlockView.ItemView> items = pair.parts().stream().map(this::item).toList();
      return new BlockView.ListView(id, list.ordered(), list.start(), items);
    }
    if (block instanceof Block.Item) {
      return item(pair);
    }
    if (block instanceof Block.Figure) {
      return figure(id, pair);
    }
    if (block instanceof Block.Divider) {
      return new BlockView.DividerView(id);
    }
    return new BlockView.PlainView(id, block.kind().name().toLowerCase(Locale.ROOT), words(pair));
  }

  private BlockView.ItemView item(BlockPair pair) {
    String task =
        pair.any() instanceof Block.Item item
            ? item.task().name().toLowerCase(Locale.ROOT)
            : "none";
    String pin = nextPin();
    List<Passage> words = words(pair);
    List<BlockView> children =
        pair.parts().stream().map(part -> view(part, Optional.empty())).toList();
    return new BlockView.ItemView(place.id(section, pair.anchor()), pin, task, words, children);
  }

  private BlockView.FigureView figure(String id, BlockPair pair) {
    int number = plates.next();
    Drawings.Drawing drawing = atlas.drawings().plate(section, pair.anchor());
    return new BlockView.FigureView(
        id, number, picture(pair, number), drawing.motif(), drawing.field(), words(pair));
  }

  private Optional<PictureView> picture(BlockPair pair, int number) {
    Side side = place.edition().sides().get(0);
    Optional<Block> shown = pair.of(side).or(() -> pair.of(side.other()));
    if (shown.isEmpty() || !(shown.get() instanceof Block.Figure figure)) {
      return Optional.empty();
    }
    String alt = figure.alternative().orElse(figure.content().text());
    boolean lazy = number > 1 || !pinPrefix.isEmpty();
    return new Pictures(atlas, place, section).find(figure.file(), alt, lazy);
  }

  private List<Passage> words(BlockPair pair) {
    return text.written(writer, pair.blocks().map(block -> block.map(Block::content)));
  }

  private String nextPin() {
    pins++;
    return pinPrefix + pins;
  }
}
