package org.couplet.plan.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.plan.view.Frame;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.SectionLink;

/** Pages about the brochure as a whole: the contents, old addresses, what isn't there. */
public final class ContentsPlanner {
  /** The name of the contents page. */
  public static final String PAGE = "contents";

  /** The path of the page for what isn't there. */
  public static final String NOT_FOUND = "404.html";

  private static final String WORD = "contents";
  private static final String NOT_FOUND_WORD = "lost";

  private final Atlas atlas;
  private final FramePlanner frames;
  private final Descriptions descriptions;

  public ContentsPlanner(Atlas atlas, FramePlanner frames) {
    this.atlas = atlas;
    this.frames = frames;
    this.descriptions = new Descriptions(atlas);
  }

  /** The contents in an edition. */
  public PageView.ContentsView contents(Edition edition) {
    Place place = Place.of(edition, PAGE);
    PageText text = new PageText(atlas, place);
    Frame frame =
        frames.frame(
            place,
            new FramePlanner.Head(
                PAGE,
                text.words(WORD),
                descriptions.ofBrochure(edition),
                Editions.links(atlas, place, other -> place.href(other.path(PAGE))),
                new Translations(atlas).alternates(PAGE, edition),
                Optional.of(edition.path(PAGE)),
                Previews.Kind.LIST,
                Optional.empty()));
    return new PageView.ContentsView(frame, frame.menu());
  }

  /** The page at an old address of a section. */
  public PageView.MovedView moved(Section section, SectionId old, Edition edition) {
    Place place = Place.of(edition, old);
    SectionLink target = new SectionLinks(atlas, place).whole(section);
    Frame frame =
        frames.frame(
            place,
            new FramePlanner.Head(
                "moved",
                target.titles().stream().filter(t -> !t.missing()).map(t -> t.text()).toList(),
                descriptions.of(section, edition),
                Editions.links(atlas, place, section.id(), Optional.empty()),
                List.of(),
                Optional.of(new Translations(atlas).canonical(section, edition)),
                Previews.Kind.LIST,
                Optional.empty()));
    return new PageView.MovedView(frame, target);
  }

  /** The page for what isn't there: it may be shown at any depth, so it links from the root. */
  public PageView.NotFoundView notFound() {
    Place place = new Place(NOT_FOUND, Edition.both(atlas.languages()), Place.Reach.COVER);
    PageText text = new PageText(atlas, place);
    Frame frame =
        frames.frame(
            place,
            new FramePlanner.Head(
                "not-found",
                text.words(NOT_FOUND_WORD),
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Previews.Kind.AID,
                Optional.empty()));
    Optional<String> root = atlas.brochure().site().address().map(URI::getRawPath);
    List<String> styles =
        root.map(path -> frame.stylesheets().stream().map(path::concat).toList()).orElse(List.of());
    return new PageView.NotFoundView(
        frame.alone().withStylesheets(styles), root.map(path -> path + Place.COVER));
  }
}
