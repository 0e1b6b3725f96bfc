package org.couplet.plan.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.model.SectionText;
import org.couplet.model.Site;
import org.couplet.plan.view.EditionLink;
import org.couplet.plan.view.Frame;
import org.couplet.plan.view.MenuEntry;
import org.couplet.plan.view.Passage;
import org.couplet.plan.view.SectionLink;

/** What stands round the content of every page. */
public final class FramePlanner {
  /** Joins the title of a page and the brochure's, or one title in two languages. */
  static final String DOT = " · ";

  private static final String STYLE = "style.css";
  private static final String ICON = "icon.svg";

  private final Atlas atlas;
  private final Previews previews;
  private final String stylesheet;
  private final SortedMap<String, String> scripts = new TreeMap<>();
  private final Map<String, List<MenuEntry>> menus = new HashMap<>();

  public FramePlanner(Atlas atlas) {
    this.atlas = atlas;
    this.previews = new Previews(atlas);
    this.stylesheet = Fingerprint.path(STYLE, atlas.theme().stylesheet());
    atlas
        .theme()
        .scripts()
        .forEach((name, text) -> scripts.put(name, Fingerprint.path(name, text)));
  }

  /**
   * What is particular to a page.
   *
   * @param template name of its template
   * @param title its own title in each language of the page
   * @param description for search engines
   * @param editions the same page in the three editions
   * @param alternates the editions that it really exists in; empty where they are no translations
   * @param canonical path of the page that it is or repeats
   * @param kind what it is to a machine
   * @param section whose page it is
   */
  record Head(
      String template,
      List<String> title,
      String description,
      List<EditionLink> editions,
      List<Frame.Alternate> alternates,
      Optional<String> canonical,
      Previews.Kind kind,
      Optional<Section> section) {}

  /** The frame of a page. */
  Frame frame(Place place, Head head) {
    PageText text = new PageText(atlas, place);
    Site site = atlas.brochure().site();
    Optional<String> canonical = head.canonical().flatMap(atlas::absolute);
    Previews.Subject subject = subject(place, head, canonical);
    return new Frame(
        head.template(),
        place.edition().name(),
        place.edition().language().tag(),
        place.edition().language().direction(),
        title(place, head),
        head.description(),
        text.languages(),
        text.plain(site.title()),
        bothTitles(text),
        head.editions(),
        links(place),
        menu(place, head.section().map(Section::id)),
        List.of(place.href(stylesheet)),
        scripts(head.template()).stream().map(place::href).toList(),
        atlas.theme().icon().map(FramePlanner::icon).map(place::href),
        new FootPlanner(atlas, place).footer(),
        canonical,
        head.alternates(),
        previews.metas(subject),
        previews.data(subject));
  }

  /** The path of the stylesheet. */
  public String stylesheet() {
    return stylesheet;
  }

  /** The paths of all scripts, by name. */
  public SortedMap<String, String> scripts() {
    return Collections.unmodifiableSortedMap(scripts);
  }

  /**
   * The paths of the scripts of a page: those called like a page template belong to its pages only.
   */
  private List<String> scripts(String template) {
    List<String> pages = atlas.theme().pages();
    return scripts.entrySet().stream()
        .filter(
            script -> {
              String name = script.getKey().substring(0, script.getKey().lastIndexOf('.'));
              return name.equals(template) || !pages.contains(name);
            })
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The path of the icon. */
  public static String icon(String drawing) {
    return Fingerprint.path(ICON, drawing);
  }

  private Previews.Subject subject(Place place, Head head, Optional<String> canonical) {
    String title = String.join(DOT, head.title());
    return new Previews.Subject(
        head.kind(),
        place.edition(),
        title.isEmpty() ? title(place, head) : title,
        head.description(),
        canonical,
        previews.photo(head.section().flatMap(this::firstPhoto)),
        head.section().flatMap(Section::date));
  }

  private Optional<Previews.PictureSource> firstPhoto(Section section) {
    return Stream.of(Side.values())
        .flatMap(side -> section.texts().of(side).stream())
        .map(SectionText::everyBlock)
        .flatMap(List::stream)
        .filter(Block.Figure.class::isInstance)
        .map(block -> ((Block.Figure) block).file())
        .flatMap(
            file ->
                atlas.pictures().find(section.id(), file).stream()
                    .map(picture -> new Previews.PictureSource(file, picture)))
        .findFirst();
  }

  private String title(Place place, Head head) {
    Bilingual<String> site = atlas.brochure().site().title();
    String own = head.title().stream().distinct().collect(Collectors.joining(DOT));
    String both = String.join(DOT, site.first(), site.second());
    if (own.isEmpty()) {
      return both;
    }
    if (place.edition().isBoth()) {
      return head.kind() == Previews.Kind.AID ? own + DOT + both : own;
    }
    String whole = site.of(place.edition().sides().get(0));
    return own.equals(whole) ? own : own + DOT + whole;
  }

  private List<Passage> bothTitles(PageText text) {
    Bilingual<String> title = atlas.brochure().site().title();
    return List.of(text.own(Side.FIRST, title.first()), text.own(Side.SECOND, title.second()));
  }

  private Frame.Links links(Place place) {
    Edition reading =
        place.edition().isBoth() ? Edition.reading(atlas.languages(), Side.FIRST) : place.edition();
    return new Frame.Links(
        place.href(Place.COVER),
        place.href(place.edition().path(ContentsPlanner.PAGE)),
        page(SearchPlanner.PAGE).map(name -> place.href(reading.path(name))),
        page(SlidesPlanner.PAGE).map(name -> place.href(place.edition().path(name))),
        page(PrintPlanner.PAGE).map(name -> place.href(place.edition().path(name))));
  }

  /** The name of a page that the site has, if there is a template for it. */
  private Optional<String> page(String name) {
    return Optional.of(name).filter(atlas.theme().pages()::contains);
  }

  private List<MenuEntry> menu(Place place, Optional<SectionId> section) {
    SectionLinks links = new SectionLinks(atlas, place);
    List<MenuEntry> menu =
        menus.computeIfAbsent(place.edition().name() + "/" + place.reach(), shape -> links.menu());
    if (section.isEmpty()) {
      return menu;
    }
    String current = links.href(section.get());
    return menu.stream().map(entry -> marked(entry, current)).toList();
  }

  private static MenuEntry marked(MenuEntry entry, String current) {
    boolean inside = entry.chapters().stream().anyMatch(link -> link.href().equals(current));
    if (!inside && !entry.link().href().equals(current)) {
      return entry;
    }
    return new MenuEntry(
        marked(entry.link(), current),
        entry.chapters().stream().map(link -> marked(link, current)).toList());
  }

  private static SectionLink marked(SectionLink link, String current) {
    boolean here = link.href().equals(current);
    return new SectionLink(link.href(), link.hrefs(), link.marks(), link.titles(), here);
  }
}
