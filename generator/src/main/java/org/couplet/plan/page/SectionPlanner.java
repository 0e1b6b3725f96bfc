package org.couplet.plan.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.couplet.lang.DateWriter;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.pair.PairedSection;
import org.couplet.plan.text.Numerals;
import org.couplet.plan.view.Frame;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.PartView;
import org.couplet.plan.view.Passage;

/** The pages of sections. */
public final class SectionPlanner {
  private static final String COVER_TEMPLATE = "cover";
  private static final String TEMPLATE = "section";

  private final Atlas atlas;
  private final FramePlanner frames;
  private final Descriptions descriptions;

  public SectionPlanner(Atlas atlas, FramePlanner frames) {
    this.atlas = atlas;
    this.frames = frames;
    this.descriptions = new Descriptions(atlas);
  }

  /** The page of a section in an edition. */
  public PageView.SectionView page(PairedSection paired, Edition edition) {
    Place place = Place.of(edition, paired.section().id());
    Frame frame = frame(paired, place);
    return view(paired, place, frame, new KeyFigures(atlas, place), new Counter(), 0);
  }

  /**
   * A section, on its own page or with others.
   *
   * @param figures counts the drawings of the page
   * @param plates counts its plates
   * @param shift how much deeper headings stand than in the text
   */
  PageView.SectionView view(
      PairedSection paired,
      Place place,
      Frame frame,
      KeyFigures figures,
      Counter plates,
      int shift) {
    Section section = paired.section();
    PageText text = new PageText(atlas, place);
    SectionLinks links = new SectionLinks(atlas, place);
    PartPlanner planner = new PartPlanner(atlas, place, paired, figures, plates, shift);
    Optional<Numbering.Ordinal> number = atlas.numbering().of(section.id());
    PartPlanner.Titles titles = planner.title(number.map(Numbering.Ordinal::value));
    PartView opening = planner.opening();
    List<PartView> parts = planner.parts();
    return new PageView.SectionView(
        frame,
        section.id().value(),
        numeral(text, number),
        section.part().flatMap(this::section).map(links::whole),
        titles.marks(),
        titles.words(),
        atlas.drawings().head(section.id()),
        isUntranslated(section, place.edition()),
        opening,
        parts,
        atlas.brochure().chapters(section.id()).stream().map(links::whole).toList(),
        planner.notes(),
        section
            .date()
            .map(date -> text.plain(s -> DateWriter.write(date, atlas.languages().of(s))))
            .orElse(List.of()),
        section.mapReview(),
        neighbour(section, -1).map(links::whole),
        neighbour(section, 1).map(links::whole));
  }

  private List<Passage> numeral(PageText text, Optional<Numbering.Ordinal> number) {
    return number
        .map(n -> text.plain(side -> Numerals.chapter(n.value(), atlas.languages().of(side))))
        .orElse(List.of());
  }

  private Frame frame(PairedSection paired, Place place) {
    Section section = paired.section();
    Edition edition = place.edition();
    List<String> title =
        new SectionLinks(atlas, place)
            .whole(section).titles().stream()
                .filter(words -> !words.missing())
                .map(Passage::text)
                .toList();
    String chosen = section.template().value();
    String template = chosen.equals(COVER_TEMPLATE) ? TEMPLATE : chosen;
    return frames.frame(
        place,
        new FramePlanner.Head(
            template,
            title,
            descriptions.of(section, edition),
            Editions.links(atlas, place, section.id(), Optional.empty()),
            new Translations(atlas).alternates(section, edition),
            Optional.of(new Translations(atlas).canonical(section, edition)),
            Previews.Kind.ARTICLE,
            Optional.of(section)));
  }

  private static boolean isUntranslated(Section section, Edition edition) {
    return edition.sides().stream().anyMatch(side -> section.texts().of(side).isEmpty());
  }

  private Optional<Section> section(SectionId id) {
    return atlas.brochure().section(id);
  }

  private Optional<Section> neighbour(Section section, int step) {
    List<Section> sections = atlas.brochure().sections();
    int last = sections.size() - 1;
    return IntStream.rangeClosed(0, last)
        .filter(i -> sections.get(i).id().equals(section.id()))
        .map(i -> i + step)
        .filter(i -> i >= 0 && i <= last)
        .mapToObj(sections::get)
        .findFirst();
  }
}
