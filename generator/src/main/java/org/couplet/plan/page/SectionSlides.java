package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.couplet.plan.view.BlockView;
import org.couplet.plan.view.BlockView.FigureView;
import org.couplet.plan.view.EventView;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.PageView.NoteView;
import org.couplet.plan.view.PartView;
import org.couplet.plan.view.Passage;
import org.couplet.plan.view.Plate;
import org.couplet.plan.view.SlideView;
import org.couplet.plan.view.SlideView.Step;

/** The slides of one section, made of its view. */
final class SectionSlides {
  private static final String PAPER = "paper";
  private static final double CAPTION = 0.3;
  private static final double EVENT_DATE = 0.25;
  private static final CutRule RUNNING = new CutRule.Running();

  private final PageView.SectionView section;
  private final UnaryOperator<String> leave;
  private final SlideFitter fitter;
  private final List<SlidesPlanner.Draft> drafts = new ArrayList<>();
  private List<Passage> kicker = List.of();

  /**
   * The slides of a section.
   *
   * @param leave the address of the page that has the block with that anchor
   */
  SectionSlides(PageView.SectionView section, boolean both, UnaryOperator<String> leave) {
    this.section = section;
    this.leave = leave;
    this.fitter = new SlideFitter(both);
  }

  List<SlidesPlanner.Draft> drafts() {
    PartView opening = section.opening();
    add(
        "blossom",
        opening.id(),
        step ->
            new SlideView.SectionSlide(
                step,
                opening.id(),
                section.numeral(),
                section.marks(),
                section.titles(),
                opening.decks(),
                section.motif()));
    kicker = section.titles();
    addContent(opening);
    for (PartView part : section.parts()) {
      kicker = List.of();
      add(
          "karst",
          part.id(),
          step ->
              new SlideView.PartSlide(
                  step, part.id(), part.numerals(), part.marks(), part.titles(), part.decks()));
      kicker = part.titles();
      addContent(part);
    }
    kicker = section.titles();
    section.notes().forEach(this::addNote);
    return drafts;
  }

  private void add(String field, String anchor, Function<Step, SlideView> slide) {
    drafts.add(new SlidesPlanner.Draft(field, leave.apply(anchor), kicker, slide));
  }

  private void addContent(PartView part) {
    SlideText text = new SlideText(fitter);
    part.blocks().forEach(text::add);
    text.take().forEach(blocks -> addBlocks(blocks, part));
    for (Plate plate : part.plates()) {
      add(plate.field(), part.id(), step -> new SlideView.NumbersSlide(step, plate));
    }
    addEvents(part);
  }

  private void addBlocks(List<BlockView> blocks, PartView part) {
    if (blocks.get(0) instanceof FigureView figure) {
      addFigure(figure);
      return;
    }
    String first = blocks.get(0).id();
    String anchor = first.startsWith("c-") ? part.id() : first;
    add(PAPER, anchor, step -> new SlideView.TextSlide(step, blocks));
  }

  /** A figure; what of its caption doesn't fit beside it follows. */
  private void addFigure(FigureView figure) {
    List<List<Passage>> captions = fitter.split(figure.captions(), RUNNING, CAPTION);
    FigureView shown =
        new FigureView(
            figure.id(),
            figure.number(),
            figure.picture(),
            figure.motif(),
            figure.field(),
            captions.get(0));
    add(PAPER, figure.id(), step -> new SlideView.FigureSlide(step, shown));
    for (int i = 1; i < captions.size(); i++) {
      BlockView rest =
          new BlockView.ParagraphView(
              "c-" + figure.id() + "-" + (i + 1), "", false, captions.get(i));
      add(PAPER, figure.id(), step -> new SlideView.TextSlide(step, List.of(rest)));
    }
  }

  private void addEvents(PartView part) {
    List<EventView> fitting = new ArrayList<>();
    double used = 0;
    for (EventView event : part.events()) {
      double share = EVENT_DATE + fitter.share(event.texts(), RUNNING);
      if (!fitting.isEmpty() && used + share > 1) {
        addEvents(part, List.copyOf(fitting));
        fitting.clear();
        used = 0;
      }
      fitting.add(event);
      used += share;
    }
    if (!fitting.isEmpty()) {
      addEvents(part, List.copyOf(fitting));
    }
  }

  private void addEvents(PartView part, List<EventView> events) {
    add(PAPER, part.id(), step -> new SlideView.EventsSlide(step, events));
  }

  private void addNote(NoteView note) {
    int n = 0;
    for (List<Passage> piece : fitter.split(note.passages(), RUNNING, 1)) {
      n++;
      String id = n == 1 ? note.id() : "c-" + note.id() + "-" + n;
      NoteView shown = new NoteView(id, note.number(), piece);
      add("mist", note.id(), step -> new SlideView.NotesSlide(step, List.of(shown)));
    }
  }
}
