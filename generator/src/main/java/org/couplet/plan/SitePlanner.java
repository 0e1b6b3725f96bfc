package org.couplet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.lang.Side;
import org.couplet.model.Brochure;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.model.Site;
import org.couplet.model.Theme;
import org.couplet.pair.PairedSection;
import org.couplet.pair.Pairing;
import org.couplet.picture.Attachment;
import org.couplet.picture.Picture;
import org.couplet.picture.PictureSet;
import org.couplet.plan.page.Atlas;
import org.couplet.plan.page.ContentsPlanner;
import org.couplet.plan.page.CoverPlanner;
import org.couplet.plan.page.Edition;
import org.couplet.plan.page.Fingerprint;
import org.couplet.plan.page.FramePlanner;
import org.couplet.plan.page.Place;
import org.couplet.plan.page.PrintPlanner;
import org.couplet.plan.page.SearchIndex;
import org.couplet.plan.page.SearchPlanner;
import org.couplet.plan.page.SectionPlanner;
import org.couplet.plan.page.SlidesPlanner;
import org.couplet.plan.view.PageView;

/** Decides every page, file and address of the site. */
public final class SitePlanner {
  private final Atlas atlas;
  private final OutputList outputs;
  private final Span place;
  private final List<Supplier<Output>> named = new ArrayList<>();

  private SitePlanner(Atlas atlas, Diagnostics found) {
    this.atlas = atlas;
    this.outputs = new OutputList(found);
    this.place = atlas.brochure().site().file().whole();
  }

  /** The plan of the whole site; links, anchors and addresses that can't be are reported. */
  public static SitePlan plan(
      Brochure brochure, Pairing pairing, PictureSet pictures, Theme theme, Diagnostics found) {
    return site(brochure, pairing, pictures, theme, found).plan();
  }

  /** The same site, of which a page is decided when it is asked for. */
  public static PlannedSite site(
      Brochure brochure, Pairing pairing, PictureSet pictures, Theme theme, Diagnostics found) {
    Atlas atlas = Atlas.of(brochure, pairing, pictures, theme);
    new ContentChecker(atlas, found).check();
    if (brochure.site().address().isEmpty()) {
      found.report(Problem.NO_ADDRESS, brochure.site().file().whole());
    }
    SitePlanner planner = new SitePlanner(atlas, found);
    FramePlanner frames = new FramePlanner(atlas);
    planner.addPages(frames);
    planner.addAssets(frames);
    return new PlannedSite(planner.outputs.byPath(), planner.named);
  }

  private void addPages(FramePlanner frames) {
    ContentsPlanner special = new ContentsPlanner(atlas, frames);
    SectionPlanner sections = new SectionPlanner(atlas, frames);
    addOwn(Place.COVER, () -> new CoverPlanner(atlas, frames).page());
    addOwn(ContentsPlanner.NOT_FOUND, special::notFound);
    for (Edition edition : atlas.editions()) {
      addOwn(edition.path(ContentsPlanner.PAGE), () -> special.contents(edition));
      for (PairedSection paired : atlas.pairing().sections()) {
        Section section = paired.section();
        add(section, section.id(), edition, () -> sections.page(paired, edition));
      }
      for (Section section : atlas.brochure().sections()) {
        for (SectionId old : section.movedFrom()) {
          add(section, old, edition, () -> special.moved(section, old, edition));
        }
      }
    }
    addBooks(frames, sections);
    Sitemap.files(atlas).forEach((path, text) -> addOwnText(path, text));
    HostFiles.files(atlas.brochure().site(), atlas.editions().stream().map(Edition::name).toList())
        .forEach((path, text) -> addOwnText(path, text));
  }

  /** The pages that hold the whole brochure, and what searches it, where there is a template. */
  private void addBooks(FramePlanner frames, SectionPlanner sections) {
    List<String> templates = atlas.theme().pages();
    for (Edition edition : atlas.editions()) {
      if (templates.contains(PrintPlanner.PAGE)) {
        PrintPlanner print = new PrintPlanner(atlas, frames, sections);
        addOwn(edition.path(PrintPlanner.PAGE), () -> print.page(edition));
        named.add(
            () -> {
              String heads = print.runningHeads(edition);
              String path = PrintPlanner.runningHeadsPath(edition, heads);
              return new Output.Asset(path, Bytes.of(heads));
            });
      }
      if (templates.contains(SlidesPlanner.PAGE)) {
        SlidesPlanner slides = new SlidesPlanner(atlas, frames, sections);
        addOwn(edition.path(SlidesPlanner.PAGE), () -> slides.page(edition));
      }
    }
    if (templates.contains(SearchPlanner.PAGE)) {
      addSearch(new SearchPlanner(atlas, frames));
    }
  }

  private void addSearch(SearchPlanner search) {
    for (Side side : Side.values()) {
      Edition edition = Edition.reading(atlas.languages(), side);
      Supplier<String> script = () -> SearchIndex.script(atlas, side);
      addOwn(
          edition.path(SearchPlanner.PAGE),
          () -> search.page(side, SearchPlanner.indexPath(edition, script.get())));
      named.add(
          () -> {
            String index = script.get();
            return new Output.Text(SearchPlanner.indexPath(edition, index), index);
          });
    }
  }

  private void addAssets(FramePlanner frames) {
    Theme theme = atlas.theme();
    addText(frames.stylesheet(), theme.stylesheet());
    theme.icon().ifPresent(drawing -> addText(FramePlanner.icon(drawing), drawing));
    frames.scripts().forEach((name, path) -> addText(path, theme.scripts().getOrDefault(name, "")));
    for (Map.Entry<PictureSet.Key, Picture> entry : atlas.pictures().pictures().entrySet()) {
      for (Picture.Variant variant : entry.getValue().variants()) {
        String path = Fingerprint.path(entry.getKey().file(), variant);
        outputs.addAsset(new Output.Copy(path, variant.file()));
      }
    }
    Site site = atlas.brochure().site();
    if (site.address().isPresent()) {
      addWidest(site.sharePicture(), atlas.pictures().share());
    }
    addWidest(site.filing().policeBadge(), atlas.pictures().badge());
    for (Map.Entry<PictureSet.Key, Attachment> entry : atlas.pictures().attachments().entrySet()) {
      String path = Fingerprint.path(entry.getKey().file(), entry.getValue());
      outputs.addAsset(new Output.Copy(path, entry.getValue().file()));
    }
  }

  private void addWidest(Optional<String> file, Optional<Picture> picture) {
    if (file.isPresent() && picture.isPresent()) {
      Picture.Variant widest = picture.get().widest();
      outputs.addAsset(new Output.Copy(Fingerprint.path(file.get(), widest), widest.file()));
    }
  }

  private void addText(String path, String text) {
    outputs.addAsset(new Output.Asset(path, Bytes.of(text)));
  }

  private void addOwn(String path, Supplier<PageView> view) {
    outputs.add(path, () -> new Output.Page(path, view.get()), place, "couplet");
  }

  private void addOwnText(String path, String text) {
    outputs.add(path, () -> new Output.Text(path, text), place, "couplet");
  }

  private void add(Section section, SectionId page, Edition edition, Supplier<PageView> view) {
    String owner = "content/sections/" + section.id();
    String path = edition.path(page.value());
    outputs.add(path, () -> new Output.Page(path, view.get()), section.listed(), owner);
  }
}
