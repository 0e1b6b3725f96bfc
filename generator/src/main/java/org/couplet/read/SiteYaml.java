package org.couplet.read;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.diag.Suggestion;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Site;
import org.couplet.model.Site.AllowedHost;
import org.couplet.model.Site.Filing;
import org.couplet.model.Site.Publisher;
import org.couplet.model.Site.Untranslated;
import org.couplet.read.source.FileNames;
import org.couplet.read.yaml.Excerpt;
import org.couplet.read.yaml.Field;
import org.couplet.read.yaml.Fields;
import org.couplet.read.yaml.Shape;
import org.couplet.read.yaml.Shapes;
import org.couplet.read.yaml.YamlNode.Items;

/**
 * What {@code site.yaml} says: the brochure as a whole.
 *
 * @param site what is said beside languages and sections; those two are enough to read on and find
 *     what else is wrong
 */
record SiteYaml(LanguagePair languages, Optional<Site> site, SectionList sections) {

  private static final Phrase GROUP = new Phrase("一组键和值", "a group of keys and values");

  private static final Shape<LanguagePair> LANGUAGES =
      new Shape<>(
          new Phrase("两个语言代码的列表", "a list of two language tags"),
          "[zh-Hans, en]",
          (key, node, shape, found) -> {
            if (!(node instanceof Items items) || items.items().size() != 2) {
              shape.reportType(key, node, found);
              return Optional.empty();
            }
            Optional<Language> first = Forms.LANGUAGE.read(key, items.items().get(0), found);
            Optional<Language> second = Forms.LANGUAGE.read(key, items.items().get(1), found);
            if (first.isEmpty() || second.isEmpty()) {
              return Optional.empty();
            }
            return differing(first.get(), second.get(), items.span(), key, found);
          });

  private static final Shape<AllowedHost> ALLOWED_HOST =
      Shapes.record(
          GROUP,
          "{host: static.example.gov.cn, reason: …}",
          fields -> {
            Field<String> host = fields.required("host", Forms.HOST_NAME);
            Field<String> reason = fields.required("reason", Shapes.TEXT);
            return fields.build(() -> new AllowedHost(host.value(), reason.value()));
          });

  private static final Shape<Boolean> PICTURES =
      Shapes.record(
          GROUP,
          "{webp: true}",
          fields -> {
            Field<Boolean> webp = fields.optional("webp", Shapes.YES_OR_NO);
            return fields.build(() -> webp.or(true));
          });

  private static final Shape<Map<String, String>> METAS =
      Shapes.byName(Forms.META_NAME, Shapes.TEXT);

  private static final Shape<List<AllowedHost>> ALLOWED_HOSTS =
      Shapes.list(new Phrase("一个列表", "a list"), ALLOWED_HOST);

  private static final Shape<Untranslated> UNTRANSLATED =
      Shapes.oneOf(
          new Phrase("一个词", "a word"),
          Map.of("notice", Untranslated.NOTICE, "fail", Untranslated.FAIL));

  /**
   * What the file says; empty, and reported, where it does not tell the languages and the sections.
   *
   * @param beside the names of the files in {@code content/}
   */
  static Optional<SiteYaml> read(
      ContentFiles.YamlFile yaml, SortedSet<String> beside, Diagnostics found) {
    return Shapes.record(
            GROUP,
            "{languages: [zh-Hans, en], title: …, sections: …}",
            fields -> site(yaml.file(), fields, beside))
        .read(ContentFiles.SITE, yaml.root(), found);
  }

  private static Optional<SiteYaml> site(SourceFile file, Fields fields, SortedSet<String> beside) {
    Field<LanguagePair> languages = fields.required("languages", LANGUAGES);
    Shape<Bilingual<String>> pair =
        languages.optional().map(Shapes::pair).orElseGet(Shapes::passedOver);

    Field<Bilingual<String>> title = fields.required("title", pair);
    Field<Bilingual<String>> tagline = fields.optional("tagline", pair);
    Field<URI> address = fields.optional("address", Forms.ADDRESS);
    Field<Publisher> publisher = fields.optional("publisher", publisher(pair));
    Field<Filing> filing = fields.optional("filing", filing(beside));
    Field<Untranslated> untranslated = fields.optional("untranslated", UNTRANSLATED);
    Field<String> sharePicture = fields.optional("share-picture", fileAmong(beside));
    Field<Map<String, String>> metas = fields.optional("metas", METAS);
    Field<List<AllowedHost>> hosts = fields.optional("allow-hosts", ALLOWED_HOSTS);
    Field<Boolean> hostFiles = fields.optional("host-files", Shapes.YES_OR_NO);
    Field<Boolean> webp = fields.optional("pictures", PICTURES);
    Field<SectionList> sections = fields.required("sections", SectionList.SHAPE);

    Optional<Site> site =
        fields.build(
            () ->
                new Site(
                    file,
                    title.value(),
                    tagline.optional(),
                    address.optional(),
                    publisher.optional(),
                    filing.or(Filing.NONE),
                    untranslated.or(Untranslated.NOTICE),
                    sharePicture.optional(),
                    metas.or(Map.of()),
                    hosts.or(List.of()),
                    hostFiles.or(true),
                    webp.or(true)));
    return languages
        .optional()
        .flatMap(pairOf -> sections.optional().map(list -> new SiteYaml(pairOf, site, list)));
  }

  private static Shape<Filing> filing(SortedSet<String> beside) {
    return Shapes.record(
        GROUP,
        "{icp: 桂ICP备12345678号}",
        fields -> {
          Field<String> icp = fields.optional("icp", Shapes.TEXT);
          Field<String> police = fields.optional("police", Shapes.TEXT);
          Field<String> badge = fields.optional("police-badge", fileAmong(beside));
          Field<String> mark = fields.optional("government-mark", Shapes.TEXT);
          return fields.build(
              () ->
                  new Filing(icp.optional(), police.optional(), badge.optional(), mark.optional()));
        });
  }

  private static Shape<Publisher> publisher(Shape<Bilingual<String>> pair) {
    return Shapes.record(
        GROUP,
        "{name: " + pair.example() + "}",
        fields -> {
          Field<Bilingual<String>> name = fields.required("name", pair);
          Field<String> email = fields.optional("email", Forms.MAIL);
          Field<String> phone = fields.optional("phone", Shapes.TEXT);
          Field<Bilingual<String>> address = fields.optional("address", pair);
          return fields.build(
              () ->
                  new Publisher(
                      name.value(), email.optional(), phone.optional(), address.optional()));
        });
  }

  private static Optional<LanguagePair> differing(
      Language first, Language second, Span span, String key, Diagnostics found) {
    if (!first.subtag().equals(second.subtag())) {
      return Optional.of(new LanguagePair(first, second));
    }
    Phrase hint =
        new Phrase(
            "两种语言的主代码要不同，例如 zh-Hans 和 en：文件是按它命名的。",
            "The two need different primary subtags, such as zh-Hans and en: files are named by them.");
    Phrase typed = Phrase.same(Excerpt.of(span.text()));
    found.report(Problem.BAD_VALUE, span, typed, Phrase.same(key), hint);
    return Optional.empty();
  }

  /** The name of a file that lies beside {@code site.yaml}. */
  private static Shape<String> fileAmong(SortedSet<String> beside) {
    Shape<String> name =
        Shapes.form(
            new Phrase("一个文件名", "the name of a file"),
            "cover.jpg",
            typed -> Optional.of(typed).filter(FileNames::isSafe),
            new Phrase(
                "把图片放进 content/，这里只写文件名，例如 cover.jpg。",
                "Put the picture into content/ and write its name only, for example cover.jpg."));
    Phrase absent = new Phrase("content/ 里没有这个文件。", "There is no such file in content/.");
    return new Shape<>(
        name.name(),
        name.example(),
        (key, node, shape, found) -> {
          Optional<String> file = name.read(key, node, found);
          if (file.isEmpty() || beside.contains(file.get())) {
            return file;
          }
          Optional<String> near = Suggestion.nearest(file.get(), beside);
          if (near.isPresent()) {
            found.report(Problem.PICTURE_NAME_NEAR, node.span(), file.get(), near.get());
          } else {
            found.report(
                Problem.BAD_VALUE, node.span(), Phrase.same(file.get()), Phrase.same(key), absent);
          }
          return Optional.empty();
        });
  }
}
