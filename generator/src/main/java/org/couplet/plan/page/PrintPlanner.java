package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.model.Event;
import org.couplet.model.KeyFigure;
import org.couplet.model.Section;
import org.couplet.model.Site;
import org.couplet.pair.PairedSection;
import org.couplet.plan.view.Frame;
import org.couplet.plan.view.PageView;

/** The whole brochure on one page, for paper. */
public final class PrintPlanner {
  /** The name of the page and of its template. */
  public static final String PAGE = "print";

  private static final int SHIFT = 1;

  private final Atlas atlas;
  private final FramePlanner frames;
  private final SectionPlanner sections;

  public PrintPlanner(Atlas atlas, FramePlanner frames, SectionPlanner sections) {
    this.atlas = atlas;
    this.frames = frames;
    this.sections = sections;
  }

  /** The print page of an edition. */
  public PageView.PrintView page(Edition edition) {
    Place place = place(edition);
    PageText text = new PageText(atlas, place);
    Site site = atlas.brochure().site();
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
    KeyFigures figures = new KeyFigures(atlas, place);
    List<Section> all = atlas.brochure().sections();
    List<KeyFigure> numbers =
        all.stream().flatMap(s -> s.figures().stream()).filter(KeyFigure::cover).toList();
    List<Event> events = all.stream().flatMap(s -> s.events().stream()).toList();
    return new PageView.PrintView(
        withHeads(frame, place),
        text.plain(site.title()),
        site.tagline().map(text::plain).orElse(List.of()),
        new SectionLinks(atlas, place).menu(),
        figures.views(numbers),
        EventPlanner.views(events, atlas, text),
        sections(place, frame, figures),
        site.address().map(address -> address.getSchemeSpecificPart().replaceFirst("^//", "")),
        site.address().map(address -> QrDrawing.of(address.toString())));
  }

  /** The stylesheet with the running heads of an edition, as a file of the site. */
  public String runningHeads(Edition edition) {
    return RunningHeads.css(atlas, place(edition));
  }

  /** Where that stylesheet lies. */
  public static String runningHeadsPath(Edition edition, String css) {
    return Fingerprint.path(PAGE + "-" + edition.name() + ".css", css);
  }

  private static Place place(Edition edition) {
    return new Place(edition.path(PAGE), edition, Place.Reach.ALL);
  }

  private List<PageView.SectionView> sections(Place place, Frame frame, KeyFigures figures) {
    Counter plates = new Counter();
    List<PageView.SectionView> views = new ArrayList<>();
    for (PairedSection section : atlas.pairing().sections()) {
      views.add(sections.view(section, place, frame, figures, plates, SHIFT));
    }
    return views;
  }

  private Frame withHeads(Frame frame, Place place) {
    List<String> styles = new ArrayList<>(frame.stylesheets());
    styles.add(place.href(runningHeadsPath(place.edition(), runningHeads(place.edition()))));
    return frame.withStylesheets(styles);
  }
}
