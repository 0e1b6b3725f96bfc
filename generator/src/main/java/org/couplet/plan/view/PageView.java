package org.couplet.plan.view;

import java.util.List;
import java.util.Optional;

/** Everything that one page shows. Two equal views make the same bytes. */
public sealed interface PageView {

  /** What stands round the content. */
  Frame frame();

  /** The cover, in both languages. */
  record CoverView(
      Frame frame,
      List<Passage> titles,
      List<Passage> taglines,
      List<EditionLink> choices,
      Optional<PartView> foreword,
      List<KeyFigureView> figures,
      List<EventView> events)
      implements PageView {

    /** The key figures in rows. */
    public List<Plate> plates() {
      return Plate.ofCover(figures);
    }

    /** The events with their places. */
    public Timeline timeline() {
      return Timeline.of(events);
    }
  }

  /**
   * A section.
   *
   * @param id its name
   * @param numeral its number among its siblings in each language of the page (二, II); empty where
   *     it has none
   * @param kicker the part that it is a chapter of
   * @param marks the enumeration mark of its title
   * @param titles its title without the mark
   * @param motif the drawing of its head
   * @param untranslated whether its text is in the other language only
   * @param opening what stands before its first part
   * @param parts its parts
   * @param chapters its chapters, where it is a part of the brochure
   * @param notes footnotes
   * @param date of the section; empty where it has none
   * @param mapReview review number of a map that it shows
   * @param previous the section before it
   * @param next the section after it
   */
  record SectionView(
      Frame frame,
      String id,
      List<Passage> numeral,
      Optional<SectionLink> kicker,
      List<Passage> marks,
      List<Passage> titles,
      String motif,
      boolean untranslated,
      PartView opening,
      List<PartView> parts,
      List<SectionLink> chapters,
      List<NoteView> notes,
      List<Passage> date,
      Optional<String> mapReview,
      Optional<SectionLink> previous,
      Optional<SectionLink> next)
      implements PageView {}

  /** A footnote; {@code id} is its anchor, {@code passages} hold the back links. */
  record NoteView(String id, int number, List<Passage> passages) {}

  /** The contents as a page. */
  record ContentsView(Frame frame, List<MenuEntry> entries) implements PageView {}

  /** The whole brochure on one page, for paper. */
  record PrintView(Frame frame, List<SectionView> sections) implements PageView {}

  /**
   * The page that hosts show for what isn't there; it links from the root of the configured
   * address, if any.
   */
  record NotFoundView(Frame frame, Optional<String> home) implements PageView {}

  /** A small page at an old address. */
  record MovedView(Frame frame, SectionLink target) implements PageView {}
}
