package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Side;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.model.SectionText;
import org.couplet.plan.text.Numerals;
import org.couplet.plan.view.MenuEntry;
import org.couplet.plan.view.Passage;
import org.couplet.plan.view.SectionLink;

/** Links to sections as pages at one place show them. */
final class SectionLinks {
  private final Atlas atlas;
  private final Place place;
  private final PageText text;

  SectionLinks(Atlas atlas, Place place) {
    this.atlas = atlas;
    this.place = place;
    this.text = new PageText(atlas, place);
  }

  /** A link with the whole title. */
  SectionLink whole(Section section) {
    Bilingual<Optional<Title>> titles = titles(section);
    MarkupWriter writer = new MarkupWriter(atlas, place, section.id(), new Notes(List.of()));
    return link(section, text.linked(writer, titles.map(title -> title.map(Title::words))));
  }

  /** A link with the title for menus. */
  SectionLink brief(Section section) {
    Bilingual<Optional<Title>> titles = titles(section);
    return link(
        section,
        text.chosen(
            titles.map(
                (side, title) ->
                    section
                        .texts()
                        .of(side)
                        .flatMap(SectionText::menu)
                        .or(() -> title.map(t -> t.words().text())))));
  }

  /** The contents. */
  List<MenuEntry> menu() {
    List<MenuEntry> entries = new ArrayList<>();
    for (Section section : atlas.brochure().sections()) {
      SectionLink link = brief(section);
      if (section.part().isEmpty() || entries.isEmpty()) {
        entries.add(new MenuEntry(link, List.of()));
      } else {
        MenuEntry last = entries.remove(entries.size() - 1);
        List<SectionLink> chapters = new ArrayList<>(last.chapters());
        chapters.add(link);
        entries.add(new MenuEntry(last.link(), List.copyOf(chapters)));
      }
    }
    return List.copyOf(entries);
  }

  /** The address of a section as this page links to it. */
  String href(SectionId section) {
    if (place.reach() == Place.Reach.COVER) {
      return place.href(place.edition(), section, Optional.empty());
    }
    return place.href(atlas.languages(), Side.FIRST, section, Optional.empty());
  }

  private Bilingual<Optional<Title>> titles(Section section) {
    Optional<Integer> number = atlas.numbering().of(section.id()).map(Numbering.Ordinal::value);
    return section.texts().map(t -> t.map(words -> Title.of(words.title().content(), number)));
  }

  private SectionLink link(Section section, List<Passage> titles) {
    SectionId id = section.id();
    List<String> hrefs =
        place.edition().sides().stream()
            .map(side -> place.href(atlas.languages(), side, id, Optional.empty()))
            .toList();
    return new SectionLink(href(id), hrefs, marks(section), titles, false);
  }

  private List<Passage> marks(Section section) {
    Optional<Numbering.Ordinal> number = atlas.numbering().of(section.id());
    Bilingual<Optional<String>> marks =
        titles(section).map((side, title) -> title.map(t -> mark(t, number, side)));
    return text.chosen(marks);
  }

  private String mark(Title title, Optional<Numbering.Ordinal> number, Side side) {
    if (!title.mark().isEmpty() || number.isEmpty()) {
      return title.mark();
    }
    Numbering.Ordinal place = number.get();
    return Numerals.mark(place.value(), place.chapter(), atlas.languages().of(side));
  }
}
