package org.couplet.plan;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Brochure;
import org.couplet.model.SectionId;
import org.couplet.model.Site;
import org.couplet.model.Term;
import org.couplet.model.Theme;
import org.couplet.model.Words;
import org.couplet.pair.PairedSection;
import org.couplet.pair.Pairing;
import org.couplet.picture.Attachment;
import org.couplet.picture.Picture;
import org.couplet.picture.PictureSet;
import org.couplet.plan.view.PageView;

/** Builds a small brochure for tests and plans it. */
public final class SmallBrochure {
  public static final LanguagePair LANGUAGES =
      new LanguagePair(Language.of("zh-Hans"), Language.of("en"));

  private static final SourceFile SITE = new SourceFile("content/site.yaml", "languages: []\n");

  private final List<SmallSection> sections = new ArrayList<>();
  private final Map<PictureSet.Key, Picture> pictures = new HashMap<>();
  private final Map<PictureSet.Key, Attachment> attachments = new HashMap<>();
  private Optional<Picture> badge = Optional.empty();
  private Site.Filing filing =
      new Site.Filing(Optional.of("桂ICP备1号"), Optional.empty(), Optional.empty(), Optional.empty());
  private final Map<String, String> scripts = new TreeMap<>();
  private final Diagnostics found = new Diagnostics();
  private final List<Term> terms = new ArrayList<>();
  private final List<String> pages =
      new ArrayList<>(List.of("cover", "section", "closing", "contents", "not-found", "moved"));
  private Optional<URI> address = Optional.empty();

  public SmallSection section(String id, String zh, String en) {
    SmallSection section = new SmallSection(id, Optional.empty(), zh, en);
    sections.add(section);
    return section;
  }

  public SmallSection chapter(String part, String id, String zh, String en) {
    SmallSection section = new SmallSection(id, Optional.of(new SectionId(part)), zh, en);
    sections.add(section);
    return section;
  }

  public SmallBrochure address(String uri) {
    address = Optional.of(URI.create(uri));
    return this;
  }

  public SmallBrochure picture(String section, String file, Picture picture) {
    pictures.put(new PictureSet.Key(new SectionId(section), file), picture);
    return this;
  }

  public SmallBrochure attachment(String section, String file, Attachment attachment) {
    attachments.put(new PictureSet.Key(new SectionId(section), file), attachment);
    return this;
  }

  /** Has the theme make a further kind of page. */
  public SmallBrochure page(String name) {
    pages.add(name);
    return this;
  }

  public SmallBrochure term(String zh, String en) {
    terms.add(
        new Term(new Bilingual<>(List.of(zh), List.of(en)), List.of(), List.of(), SITE.whole()));
    return this;
  }

  public SmallBrochure script(String name, String text) {
    scripts.put(name, text);
    return this;
  }

  public SitePlan plan() {
    List<PairedSection> paired = sections.stream().map(s -> s.build(SITE)).toList();
    Brochure brochure =
        new Brochure(
            LANGUAGES,
            site(),
            paired.stream().map(PairedSection::section).toList(),
            terms,
            List.of(),
            List.of());
    Pairing pairing = new Pairing(LANGUAGES, paired);
    return SitePlanner.plan(
        brochure,
        pairing,
        new PictureSet(pictures, attachments, Optional.empty(), badge),
        theme(),
        found);
  }

  /** The problems found, without the warning that there is no address. */
  public List<String> problems() {
    return found.sorted().stream()
        .filter(d -> d.problem() != Problem.NO_ADDRESS)
        .map(
            d ->
                d.problem()
                    + " "
                    + d.span().file().path()
                    + " "
                    + d.args().stream().map(phrase -> phrase.en()).toList())
        .toList();
  }

  public static PageView view(SitePlan plan, String path) {
    return plan.outputs().stream()
        .filter(output -> output.path().equals(path))
        .map(output -> ((Output.Page) output).view())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + path + " among " + paths(plan)));
  }

  public static PageView.SectionView section(SitePlan plan, String path) {
    return (PageView.SectionView) view(plan, path);
  }

  public static List<String> paths(SitePlan plan) {
    return plan.outputs().stream().map(Output::path).toList();
  }

  /** With a number of the police's; a badge lies beside {@code site.yaml}. */
  public SmallBrochure police(String number, Optional<Picture> picture) {
    badge = picture;
    filing =
        new Site.Filing(
            Optional.empty(),
            Optional.of(number),
            picture.map(there -> "badge.png"),
            Optional.empty());
    return this;
  }

  private Site site() {
    return new Site(
        SITE,
        new Bilingual<>("柳州职业教育", "Vocational Education in Liuzhou"),
        Optional.of(new Bilingual<>("中英双语画册", "A bilingual brochure")),
        address,
        Optional.empty(),
        filing,
        Site.Untranslated.NOTICE,
        Optional.empty(),
        Map.of(),
        List.of(),
        true,
        true);
  }

  private Theme theme() {
    Map<String, SourceFile> templates = new TreeMap<>();
    for (String page : pages) {
      templates.put("pages/" + page + ".ftlh", new SourceFile(page, ""));
    }
    Words words =
        new Words(
            new Bilingual<>(
                Map.of("contents", "目录", "lost", "找不到"),
                Map.of("contents", "Contents", "lost", "Not found")));
    return new Theme(
        words,
        "body{}",
        List.of(),
        new TreeMap<>(scripts),
        Optional.empty(),
        new TreeMap<>(templates));
  }
}
