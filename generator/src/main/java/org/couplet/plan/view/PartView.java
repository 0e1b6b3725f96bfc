package org.couplet.plan.view;

import java.util.List;

/**
 * A part of a section: from one second-level heading to the next. The part before the first has no
 * titles.
 *
 * @param id anchor of its heading
 * @param numerals its number in each language of the page (一, 1); empty where the page has only one
 *     part
 * @param marks the enumeration mark that its title was printed with (一是, First,)
 * @param titles its title without the mark
 * @param decks its second line; empty where it has none
 * @param editions the same part in the three editions
 * @param blocks its text
 * @param figures key figures that stand under it
 * @param events events that stand under it
 */
public record PartView(
    String id,
    List<Passage> numerals,
    List<Passage> marks,
    List<Passage> titles,
    List<Passage> decks,
    List<EditionLink> editions,
    List<BlockView> blocks,
    List<KeyFigureView> figures,
    List<EventView> events) {

  /** The text and its figures, laid out for a page in one language. */
  public List<Spread> spreads() {
    return Spread.of(blocks);
  }

  /** The key figures in rows; only a section's opening sets the largest by itself. */
  public List<Plate> plates() {
    return titles.isEmpty() ? Plate.ofCover(figures) : Plate.ofPart(figures);
  }

  /** The events with their places. */
  public Timeline timeline() {
    return Timeline.of(events);
  }

  /** Whether there is nothing in it to show. */
  public boolean empty() {
    return blocks.isEmpty() && figures.isEmpty() && events.isEmpty();
  }
}
