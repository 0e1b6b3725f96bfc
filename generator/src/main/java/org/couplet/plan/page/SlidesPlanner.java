package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.couplet.model.SectionId;
import org.couplet.model.Site;
import org.couplet.pair.PairedSection;
import org.couplet.plan.view.Frame;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.Passage;
import org.couplet.plan.view.SlideView;
import org.couplet.plan.view.SlideView.Step;

/** The whole brochure as slides. */
public final class SlidesPlanner {
  /** The name of the page and of its template. */
  public static final String PAGE = "slides";

  private static final String ID = "c-slide-";
  private static final int SHIFT = 1;

  private final Atlas atlas;
  private final FramePlanner frames;
  private final SectionPlanner sections;

  public SlidesPlanner(Atlas atlas, FramePlanner frames, SectionPlanner sections) {
    this.atlas = atlas;
    this.frames = frames;
    this.sections = sections;
  }

  /** A slide whose place in the row is not known yet. */
  record Draft(String field, String leave, List<Passage> kicker, Function<Step, SlideView> slide) {}

  /** The slides of an edition. */
  public PageView.SlidesView page(Edition edition) {
    Place place = new Place(edition.path(PAGE), edition, Place.Reach.ALL);
    PageText text = new PageText(atlas, place);
    Frame frame =
        frames.frame(
            place,
            new FramePlanner.Head(
                PAGE,
                text.words(PAGE),
                new Descriptions(atlas).ofBrochure(edition),
                Editions.links(atlas, place, other -> place.href(other.path(PAGE))),
                List.of(),
                Optional.of(edition.path(PAGE)),
                Previews.Kind.AID,
                Optional.empty()));
    List<Draft> drafts = new ArrayList<>();
    drafts.add(cover(place, text));
    KeyFigures figures = new KeyFigures(atlas, place);
    Counter plates = new Counter();
    for (PairedSection paired : atlas.pairing().sections()) {
      PageView.SectionView view = sections.view(paired, place, frame, figures, plates, SHIFT);
      SectionId id = paired.section().id();
      drafts.addAll(
          new SectionSlides(view, edition.isBoth(), anchor -> leave(place, id, anchor)).drafts());
    }
    return new PageView.SlidesView(frame, numbered(drafts));
  }

  private Draft cover(Place place, PageText text) {
    Site site = atlas.brochure().site();
    List<Passage> titles = text.plain(site.title());
    List<Passage> taglines = site.tagline().map(text::plain).orElse(List.of());
    return new Draft(
        "blossom",
        place.href(Place.COVER),
        List.of(),
        step -> new SlideView.CoverSlide(step, titles, taglines));
  }

  /** The page of a section at the place that carries {@code anchor} here. */
  private static String leave(Place place, SectionId section, String anchor) {
    String prefix = place.id(section, "");
    String own = anchor.startsWith(prefix) ? anchor.substring(prefix.length()) : anchor;
    return place.href(place.edition(), section, Optional.of(own));
  }

  private static List<SlideView> numbered(List<Draft> drafts) {
    List<SlideView> slides = new ArrayList<>();
    int count = drafts.size();
    for (int number = 1; number <= count; number++) {
      Draft draft = drafts.get(number - 1);
      String previous = number == 1 ? "" : "#" + ID + (number - 1);
      String next = number == count ? "" : "#" + ID + (number + 1);
      slides.add(
          draft
              .slide()
              .apply(
                  new Step(
                      ID + number,
                      number,
                      count,
                      draft.leave(),
                      previous,
                      next,
                      draft.field(),
                      draft.kicker())));
    }
    return slides;
  }
}
