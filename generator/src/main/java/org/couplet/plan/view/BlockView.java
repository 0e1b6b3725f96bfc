package org.couplet.plan.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A block of the text as a page shows it: in one language, or in both side by side. */
public sealed interface BlockView {

  /** Its anchor: the same in every edition. */
  String id();

  /** The template macro that draws it. */
  String kind();

  /**
   * A heading below a part's.
   *
   * @param level what the page needs, 3 to 6
   * @param decks its second line; empty where it has none
   */
  record HeadingView(String id, int level, List<Passage> passages, List<Passage> decks)
      implements BlockView {
    @Override
    public String kind() {
      return "heading";
    }
  }

  /**
   * A paragraph.
   *
   * @param pin its number within the page, {@code 1.2}
   * @param lead whether it is set large
   */
  record ParagraphView(String id, String pin, boolean lead, List<Passage> passages)
      implements BlockView {
    @Override
    public String kind() {
      return "paragraph";
    }
  }

  /** A list. */
  record ListView(String id, boolean ordered, int start, List<ItemView> items)
      implements BlockView {
    @Override
    public String kind() {
      return "list";
    }

    /** The items with their numbers, for where they stand in two columns. */
    public List<NumberedItem> numbered() {
      return IntStream.range(0, items.size())
          .mapToObj(i -> new NumberedItem(start + i, items.get(i)))
          .toList();
    }
  }

  /** An item of an ordered list and its number. */
  record NumberedItem(int number, ItemView item) {}

  /** An item; {@code task} is {@code none}, {@code open} or {@code done}. */
  record ItemView(
      String id, String pin, String task, List<Passage> passages, List<BlockView> children)
      implements BlockView {
    @Override
    public String kind() {
      return "item";
    }
  }

  /**
   * A block whose passages are whole elements: {@code table}, {@code code}, {@code definitions}; or
   * a {@code quotation}.
   */
  record PlainView(String id, String kind, List<Passage> passages) implements BlockView {}

  /**
   * A picture with its caption.
   *
   * @param number of the plate on the page, from 1
   * @param picture the photo, where there is one
   * @param motif the drawing that stands in for a photo: {@code hill river gear rail blossom}
   * @param field the colour field of the drawing: {@code mist blossom karst}
   * @param captions in each language of the page
   */
  record FigureView(
      String id,
      int number,
      Optional<PictureView> picture,
      String motif,
      String field,
      List<Passage> captions)
      implements BlockView {
    @Override
    public String kind() {
      return "figure";
    }
  }

  /** A thematic break. */
  record DividerView(String id) implements BlockView {
    @Override
    public String kind() {
      return "divider";
    }
  }
}
