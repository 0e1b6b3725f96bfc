package org.couplet.plan.view;

import java.util.List;

/** A slide: one idea, never more than fits. */
public sealed interface SlideView {
  /** Its place in the row. */
  Step step();

  /** The template macro that draws it. */
  String kind();

  /**
   * A slide's place in the row.
   *
   * @param id its anchor; a template's own, for {@code previous} and {@code next}
   * @param number from 1
   * @param count of all slides
   * @param leave relative address of the page that says the same, with its fragment
   * @param previous fragment of the slide before it, {@code #c-slide-1}; empty for the first
   * @param next fragment of the slide after it; empty for the last
   * @param field colour field: {@code paper mist blossom karst}
   * @param kicker what it belongs to: a section's or a part's title; empty where it is one itself
   */
  record Step(
      String id,
      int number,
      int count,
      String leave,
      String previous,
      String next,
      String field,
      List<Passage> kicker) {}

  /** The cover. */
  record CoverSlide(Step step, List<Passage> titles, List<Passage> taglines) implements SlideView {
    @Override
    public String kind() {
      return "cover";
    }
  }

  /** The title of a section; {@code id} is the anchor of the title, {@code marks} as printed. */
  record SectionSlide(
      Step step,
      String id,
      List<Passage> numeral,
      List<Passage> marks,
      List<Passage> titles,
      List<Passage> decks,
      String motif)
      implements SlideView {
    @Override
    public String kind() {
      return "section";
    }
  }

  /** The title of a part of a section; {@code id} is the anchor of the heading. */
  record PartSlide(
      Step step,
      String id,
      List<Passage> numerals,
      List<Passage> marks,
      List<Passage> titles,
      List<Passage> decks)
      implements SlideView {
    @Override
    public String kind() {
      return "part";
    }
  }

  /** Text: as many blocks as fit, or a piece of one that is long. */
  record TextSlide(Step step, List<BlockView> blocks) implements SlideView {
    @Override
    public String kind() {
      return "text";
    }
  }

  /** A picture or the plate that stands in for it. */
  record FigureSlide(Step step, BlockView.FigureView figure) implements SlideView {
    @Override
    public String kind() {
      return "figure";
    }
  }

  /** Key figures in one row. */
  record NumbersSlide(Step step, Plate plate) implements SlideView {
    @Override
    public String kind() {
      return "numbers";
    }
  }

  /** A stretch of a timeline. */
  record EventsSlide(Step step, List<EventView> events) implements SlideView {
    @Override
    public String kind() {
      return "events";
    }
  }

  /** Footnotes of a section. */
  record NotesSlide(Step step, List<PageView.NoteView> notes) implements SlideView {
    @Override
    public String kind() {
      return "notes";
    }
  }
}
