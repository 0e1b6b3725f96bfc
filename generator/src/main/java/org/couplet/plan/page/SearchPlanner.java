package org.couplet.plan.page;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.couplet.lang.Language;
import org.couplet.lang.NumberWriter;
import org.couplet.lang.Side;
import org.couplet.model.KeyFigure;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.model.Term;
import org.couplet.pair.PairedSection;
import org.couplet.plan.text.EastAsian;
import org.couplet.plan.view.PageView;
import org.couplet.plan.view.PageView.IndexEntry;

/** The search pages, each with an index as a book has it, which needs no script. */
public final class SearchPlanner {
  /** The name of the page and of its template. */
  public static final String PAGE = "search";

  private static final String CHINESE = "zh";

  /** Its first 3,755 characters are in the order of their sound, as a Chinese index is. */
  private static final Charset BY_SOUND = Charset.forName("GB18030");

  private final Atlas atlas;
  private final FramePlanner frames;

  public SearchPlanner(Atlas atlas, FramePlanner frames) {
    this.atlas = atlas;
    this.frames = frames;
  }

  /**
   * The search page of a language.
   *
   * @param index path of the script with its index
   */
  public PageView.SearchView page(Side side, String index) {
    Edition edition = Edition.reading(atlas.languages(), side);
    Place place = Place.of(edition, PAGE);
    PageText text = new PageText(atlas, place);
    return new PageView.SearchView(
        frames.frame(
            place,
            new FramePlanner.Head(
                PAGE,
                text.words(PAGE),
                new Descriptions(atlas).ofBrochure(edition),
                Editions.links(atlas, place, other -> place.href(other.path(PAGE))).stream()
                    .filter(link -> !link.edition().equals(Edition.BOTH))
                    .toList(),
                List.of(),
                Optional.of(edition.path(PAGE)),
                Previews.Kind.AID,
                Optional.empty())),
        place.href(index),
        names(place, text, side),
        figures(place, text, side));
  }

  /** Where the script with the index of an edition lies. */
  public static String indexPath(Edition edition, String script) {
    return Fingerprint.path("index-" + edition.name() + ".js", script);
  }

  private List<IndexEntry> names(Place place, PageText text, Side side) {
    List<SearchIndex.Found> passages = new ArrayList<>();
    for (PairedSection section : atlas.pairing().sections()) {
      passages.addAll(SearchIndex.passages(section, side));
    }
    return atlas.brochure().terms().stream()
        .flatMap(term -> entry(term, passages, place, text, side).stream())
        .sorted(Comparator.comparing(entry -> entry.words().get(0).text(), order(side)))
        .toList();
  }

  private static Optional<IndexEntry> entry(
      Term term, List<SearchIndex.Found> passages, Place place, PageText text, Side side) {
    List<String> forms = term.forms().of(side);
    return passages.stream()
        .filter(passage -> forms.stream().anyMatch(passage.text()::contains))
        .findFirst()
        .map(
            passage ->
                new IndexEntry(
                    href(place, passage.section().id(), Optional.of(passage.anchor())),
                    List.of(text.own(side, forms.get(0))),
                    List.of()));
  }

  private Comparator<String> order(Side side) {
    if (atlas.languages().of(side).subtag().equals(CHINESE)) {
      return (a, b) -> Arrays.compareUnsigned(a.getBytes(BY_SOUND), b.getBytes(BY_SOUND));
    }
    return Comparator.comparing((String name) -> name.toLowerCase(Locale.ROOT))
        .thenComparing(Comparator.naturalOrder());
  }

  /** The key figures, smallest first. */
  private List<IndexEntry> figures(Place place, PageText text, Side side) {
    record Standing(Section section, KeyFigure figure) {}
    return atlas.brochure().sections().stream()
        .flatMap(section -> section.figures().stream().map(f -> new Standing(section, f)))
        .sorted(Comparator.comparing(standing -> standing.figure().value()))
        .map(
            standing ->
                new IndexEntry(
                    href(place, standing.section().id(), standing.figure().at()),
                    List.of(text.own(side, written(standing.figure(), side))),
                    List.of(text.own(side, standing.figure().label().of(side)))))
        .toList();
  }

  private String written(KeyFigure figure, Side side) {
    Language language = atlas.languages().of(side);
    String number =
        NumberWriter.write(figure.value(), figure.bound(), figure.currency(), language).text();
    return EastAsian.join(number, figure.unit().map(unit -> unit.of(side)).orElse(""));
  }

  private static String href(Place place, SectionId section, Optional<String> anchor) {
    return place.href(place.edition(), section, anchor);
  }
}
