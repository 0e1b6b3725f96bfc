package org.couplet.plan.page;

import java.util.List;
import java.util.Optional;
import org.couplet.model.Event;
import org.couplet.model.KeyFigure;
import org.couplet.model.Section;
import org.couplet.model.Site;
import org.couplet.pair.PairedSection;
import org.couplet.plan.view.EditionLink;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.PartView;

/** The cover, in both languages. */
public final class CoverPlanner {
  private static final String TEMPLATE = "cover";

  private final Atlas atlas;
  private final FramePlanner frames;

  public CoverPlanner(Atlas atlas, FramePlanner frames) {
    this.atlas = atlas;
    this.frames = frames;
  }

  /** The cover. */
  public PageView.CoverView page() {
    Place place = Place.cover(atlas.languages());
    PageText text = new PageText(atlas, place);
    Site site = atlas.brochure().site();
    KeyFigures figures = new KeyFigures(atlas, place);
    List<EditionLink> choices = choices(place);
    List<Section> sections = atlas.brochure().sections();
    List<KeyFigure> numbers =
        sections.stream().flatMap(s -> s.figures().stream()).filter(KeyFigure::cover).toList();
    List<Event> events = sections.stream().flatMap(s -> s.events().stream()).toList();
    return new PageView.CoverView(
        frames.frame(
            place,
            new FramePlanner.Head(
                TEMPLATE,
                List.of(),
                new Descriptions(atlas).ofBrochure(place.edition()),
                choices,
                List.of(),
                Optional.of(Place.COVER),
                Previews.Kind.COVER,
                Optional.empty())),
        text.plain(site.title()),
        site.tagline().map(text::plain).orElse(List.of()),
        choices,
        foreword(place),
        figures.views(numbers),
        EventPlanner.views(events, atlas, text));
  }

  /** Where reading begins in each edition. */
  private List<EditionLink> choices(Place place) {
    return Editions.links(
        atlas,
        place,
        edition ->
            atlas.brochure().sections().stream()
                .findFirst()
                .map(section -> place.href(edition, section.id(), Optional.empty()))
                .orElseGet(() -> place.href(edition.path(ContentsPlanner.PAGE))));
  }

  /** The opening of the section that is made for the cover, else of the first. */
  private Optional<PartView> foreword(Place place) {
    List<PairedSection> sections = atlas.pairing().sections();
    return sections.stream()
        .filter(section -> section.section().template().value().equals(TEMPLATE))
        .findFirst()
        .or(() -> sections.stream().findFirst())
        .map(section -> opening(section, place))
        .filter(part -> !part.blocks().isEmpty());
  }

  private PartView opening(PairedSection section, Place place) {
    KeyFigures figures = new KeyFigures(atlas, place);
    return new PartPlanner(atlas, place, section, figures, new Counter(), 0).foreword();
  }
}
