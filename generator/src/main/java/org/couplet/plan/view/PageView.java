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

  /**
   * The whole brochure on one page, for paper. Its sections are drawn without their frame; a
   * section's element has the class {@code c-page-} and its id, which a stylesheet of the page's
   * own gives its running head.
   *
   * @param titles the brochure's
   * @param taglines empty where it has none
   * @param entries the contents; they lead to places on this page
   * @param figures key figures of the cover
   * @param events all events
   * @param sections headings one level deeper than on their own pages
   * @param address where the brochure is published, as readers type it
   * @param code the address as a QR code
   */
  record PrintView(
      Frame frame,
      List<Passage> titles,
      List<Passage> taglines,
      List<MenuEntry> entries,
      List<KeyFigureView> figures,
      List<EventView> events,
      List<SectionView> sections,
      Optional<String> address,
      Optional<QrView> code)
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
   * A QR code as an SVG path of unit squares.
   *
   * @param size of the drawing, quiet zone included
   * @param path of the dark squares
   */
  record QrView(int size, String path) {}

  /** The whole brochure as slides. */
  record SlidesView(Frame frame, List<SlideView> slides) implements PageView {}

  /**
   * The search page of a language.
   *
   * @param index relative address of the script that holds the index; it assigns {@code
   *     coupletIndex}
   * @param names the terms of the glossary that the text has, and where
   * @param figures the key figures, and where
   */
  record SearchView(Frame frame, String index, List<IndexEntry> names, List<IndexEntry> figures)
      implements PageView {}

  /**
   * An entry of the index as a book has it; {@code words} has one entry, {@code detail} one or
   * none.
   */
  record IndexEntry(String href, List<Passage> words, List<Passage> detail) {}

  /**
   * The page that hosts show for what isn't there; it links from the root of the configured
   * address, if any.
   */
  record NotFoundView(Frame frame, Optional<String> home) implements PageView {}

  /** A small page at an old address. */
  record MovedView(Frame frame, SectionLink target) implements PageView {}
}
