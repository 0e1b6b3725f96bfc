package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.couplet.lang.Bilingual;
import org.couplet.model.Block;
import org.couplet.model.Event;
import org.couplet.model.KeyFigure;
import org.couplet.model.Markup;
import org.couplet.model.Section;
import org.couplet.pair.BlockPair;
import org.couplet.pair.PairedSection;
import org.couplet.plan.text.Numerals;
import org.couplet.plan.view.BlockView;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.PartView;
import org.couplet.plan.view.Passage;

/** The opening, the parts and the notes of one section on one page. */
final class PartPlanner {
  private final Atlas atlas;
  private final Place place;
  private final Section section;
  private final Outline outline;
  private final Notes notes;
  private final PageText text;
  private final MarkupWriter writer;
  private final BlockPlanner blocks;
  private final KeyFigures figures;

  /** The marks and the words of a title in each language of the page. */
  record Titles(List<Passage> marks, List<Passage> words) {}

  PartPlanner(
      Atlas atlas,
      Place place,
      PairedSection paired,
      KeyFigures figures,
      Counter plates,
      int shift) {
    this.atlas = atlas;
    this.place = place;
    this.section = paired.section();
    this.outline = Outline.of(paired);
    this.notes = new Notes(outline.notes());
    this.text = new PageText(atlas, place);
    this.writer = new MarkupWriter(atlas, place, section.id(), notes);
    this.blocks = new BlockPlanner(atlas, place, section.id(), text, writer, plates, shift);
    this.figures = figures;
  }

  /** What stands before the first part, under the section's title. */
  PartView opening() {
    Outline.Part part = outline.opening();
    boolean last = outline.parts().isEmpty();
    return view(part, 0, List.of(), new Titles(List.of(), List.of()), last);
  }

  /** The opening's text alone, for the cover. */
  PartView foreword() {
    PartView opening = opening();
    return new PartView(
        opening.id(),
        opening.numerals(),
        opening.marks(),
        opening.titles(),
        opening.decks(),
        opening.editions(),
        opening.blocks(),
        List.of(),
        List.of());
  }

  /** The parts, in order. */
  List<PartView> parts() {
    List<PartView> views = new ArrayList<>();
    int count = outline.parts().size();
    for (int i = 0; i < count; i++) {
      int number = i + 1;
      Outline.Part part = outline.parts().get(i);
      Optional<Integer> counted = count > 1 ? Optional.of(number) : Optional.empty();
      List<Passage> numerals =
          count > 1
              ? text.plain(side -> Numerals.part(number, atlas.languages().of(side)))
              : List.of();
      views.add(view(part, number, numerals, titles(part, counted), number == count));
    }
    return views;
  }

  /** The footnotes, once everything else was planned. */
  List<PageView.NoteView> notes() {
    return notes.views(text, writer, place, section.id());
  }

  /** The section's own title, taken apart where its number is its place. */
  Titles title(Optional<Integer> number) {
    return titles(outline.opening(), number);
  }

  private Titles titles(Outline.Part part, Optional<Integer> number) {
    Bilingual<Optional<Title>> titles =
        part.heading().pair().blocks().map(b -> b.map(h -> Title.of(h.content(), number)));
    return new Titles(
        text.chosen(titles.map(title -> title.map(Title::mark))),
        text.written(writer, titles.map(title -> title.map(Title::words))));
  }

  private PartView view(
      Outline.Part part, int number, List<Passage> numerals, Titles titles, boolean last) {
    String anchor = part.anchor();
    List<Passage> decks = part.heading().deck().map(this::words).orElse(List.of());
    List<BlockView> views = blocks.part(number, part.blocks());
    boolean first = number == 0;
    List<KeyFigure> set = standing(section.figures(), KeyFigure::at, part, first);
    List<Event> events = standing(section.events(), Event::at, part, last);
    return new PartView(
        place.id(section.id(), anchor),
        numerals,
        titles.marks(),
        titles.words(),
        decks,
        Editions.links(atlas, place, section.id(), Optional.of(anchor)),
        views,
        figures.views(set),
        EventPlanner.views(events, atlas, text));
  }

  private List<Passage> words(BlockPair pair) {
    Bilingual<Optional<Markup>> words = pair.blocks().map(block -> block.map(Block::content));
    return text.written(writer, words);
  }

  /** What names a heading of this part as its place, and, in the right one, what names none. */
  private <T> List<T> standing(
      List<T> all, Function<T, Optional<String>> at, Outline.Part part, boolean takesUnplaced) {
    Anchors anchors = atlas.anchors().of(section.id());
    return all.stream()
        .filter(
            one -> {
              Optional<String> heading = at.apply(one).flatMap(anchors::heading);
              return heading.map(part::holds).orElse(takesUnplaced);
            })
        .toList();
  }
}
