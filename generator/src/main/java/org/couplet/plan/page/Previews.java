package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.lang.Language;
import org.couplet.lang.PartialDate;
import org.couplet.lang.Side;
import org.couplet.model.Site;
import org.couplet.picture.Picture;
import org.couplet.plan.text.Json;
import org.couplet.plan.view.Frame;
import org.couplet.plan.view.Html;

/**
 * What machines read about a page: Open Graph (ogp.me) for link previews, JSON-LD (schema.org) for
 * search engines, the registers' metas for government sites.
 */
final class Previews {
  private static final String NAME = "name";
  private static final String PROPERTY = "property";

  private final Atlas atlas;

  Previews(Atlas atlas) {
    this.atlas = atlas;
  }

  /** What a page is to a machine. */
  enum Kind {
    /** The brochure as a whole. */
    COVER,
    /** A page that leads to others. */
    LIST,
    /** A section. */
    ARTICLE,
    /** A page that helps readers and is nothing by itself to a search engine. */
    AID
  }

  /**
   * A page, as far as machines are told of it.
   *
   * @param title without the brochure's
   * @param canonical absolute address, where the site has one
   * @param photo the picture of a link preview, and its path in the site
   */
  record Subject(
      Kind kind,
      Edition edition,
      String title,
      String description,
      Optional<String> canonical,
      Optional<Photo> photo,
      Optional<PartialDate> date) {}

  /** A picture of the site; {@code url} is absolute. */
  record Photo(String url, int width, int height) {}

  /** The share picture of the brochure, else the first photo of a section's own. */
  Optional<Photo> photo(Optional<PictureSource> own) {
    Optional<PictureSource> shared =
        atlas
            .pictures()
            .share()
            .flatMap(
                picture ->
                    atlas
                        .brochure()
                        .site()
                        .sharePicture()
                        .map(file -> new PictureSource(file, picture)));
    return shared.or(() -> own).flatMap(this::photo);
  }

  /** A picture and the file that it was made of. */
  record PictureSource(String file, Picture picture) {}

  private Optional<Photo> photo(PictureSource source) {
    Picture.Variant widest = source.picture().widest();
    return atlas
        .absolute(Fingerprint.path(source.file(), widest))
        .map(url -> new Photo(url, widest.width(), widest.height()));
  }

  /** The metas of a page. */
  List<Frame.Meta> metas(Subject subject) {
    List<Frame.Meta> metas = new ArrayList<>();
    if (subject.kind() == Kind.AID) {
      metas.add(new Frame.Meta(NAME, "robots", "noindex"));
    }
    addRegister(metas, subject);
    if (subject.canonical().isPresent() && subject.kind() != Kind.AID) {
      addOpenGraph(metas, subject, subject.canonical().get());
    }
    return metas;
  }

  private void addRegister(List<Frame.Meta> metas, Subject subject) {
    Map<String, String> configured = atlas.brochure().site().metas();
    configured.forEach((name, content) -> metas.add(new Frame.Meta(NAME, name, content)));
    if (configured.isEmpty() || subject.kind() != Kind.ARTICLE) {
      return;
    }
    metas.add(new Frame.Meta(NAME, "ArticleTitle", subject.title()));
    subject.date().ifPresent(date -> metas.add(new Frame.Meta(NAME, "PubDate", date.iso())));
  }

  private void addOpenGraph(List<Frame.Meta> metas, Subject subject, String url) {
    Edition edition = subject.edition();
    Site site = atlas.brochure().site();
    boolean article = subject.kind() == Kind.ARTICLE;
    metas.add(new Frame.Meta(PROPERTY, "og:type", article ? "article" : "website"));
    metas.add(new Frame.Meta(PROPERTY, "og:url", url));
    metas.add(new Frame.Meta(PROPERTY, "og:title", subject.title()));
    metas.add(new Frame.Meta(PROPERTY, "og:description", subject.description()));
    String name = site.title().of(edition.sides().get(0));
    metas.add(new Frame.Meta(PROPERTY, "og:site_name", name));
    List<Side> sides = edition.sides();
    for (int i = 0; i < sides.size(); i++) {
      String key = i == 0 ? "og:locale" : "og:locale:alternate";
      metas.add(new Frame.Meta(PROPERTY, key, locale(atlas.languages().of(sides.get(i)))));
    }
    if (subject.photo().isPresent()) {
      Photo photo = subject.photo().get();
      metas.add(new Frame.Meta(PROPERTY, "og:image", photo.url()));
      metas.add(new Frame.Meta(PROPERTY, "og:image:width", Integer.toString(photo.width())));
      metas.add(new Frame.Meta(PROPERTY, "og:image:height", Integer.toString(photo.height())));
    }
  }

  private static String locale(Language language) {
    return switch (language.tag()) {
      case "zh-Hans" -> "zh_CN";
      case "zh-Hant" -> "zh_TW";
      default -> language.tag().replace('-', '_');
    };
  }

  /** The JSON-LD of a page, where the site has an address. */
  Optional<Html> data(Subject subject) {
    Optional<String> home = atlas.absolute("");
    if (home.isEmpty() || subject.canonical().isEmpty() || !isWork(subject.kind())) {
      return Optional.empty();
    }
    Json json = new Json().with("@context", "https://schema.org");
    if (subject.kind() == Kind.COVER) {
      addSite(json, Side.FIRST, home.get());
    } else {
      Side side = subject.edition().sides().get(0);
      json.with("@type", "Article").with("headline", subject.title());
      json.with("url", subject.canonical().get());
      json.withValue("isPartOf", addSite(new Json(), side, home.get()).object());
    }
    json.withValue("inLanguage", languages(subject.edition()));
    json.with("description", subject.description());
    subject.photo().ifPresent(photo -> json.with("image", photo.url()));
    subject.date().ifPresent(date -> json.with("datePublished", date.iso()));
    atlas
        .brochure()
        .site()
        .publisher()
        .ifPresent(publisher -> json.withValue("publisher", organization(publisher, subject)));
    return Optional.of(new Html(json.object()));
  }

  private static boolean isWork(Kind kind) {
    return kind == Kind.COVER || kind == Kind.ARTICLE;
  }

  private Json addSite(Json json, Side side, String home) {
    Site site = atlas.brochure().site();
    return json.with("@type", "WebSite")
        .with("name", site.title().of(side))
        .with("alternateName", site.title().of(side.other()))
        .with("url", home);
  }

  private String languages(Edition edition) {
    return Json.array(
        edition.sides().stream()
            .map(side -> Json.string(atlas.languages().of(side).tag()))
            .toList());
  }

  private static String organization(Site.Publisher publisher, Subject subject) {
    Side side = subject.edition().sides().get(0);
    Json json = new Json().with("@type", "Organization").with("name", publisher.name().of(side));
    publisher.email().ifPresent(email -> json.with("email", email));
    publisher.phone().ifPresent(phone -> json.with("telephone", phone));
    publisher.address().ifPresent(address -> json.with("address", address.of(side)));
    return json.object();
  }
}
