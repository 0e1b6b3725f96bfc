package org.couplet.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.couplet.diag.Located;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Brochure;
import org.couplet.model.ConfirmedPair;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.model.SectionText;
import org.couplet.model.Site;
import org.couplet.model.Term;

/** Brochures of one section, {@code s}, for tests. */
public final class SampleBrochure {

  private static final SourceFile SITE =
      new SourceFile("content/site.yaml", "languages: [zh-Hans, en]\nsections: [s]\n");

  private LanguagePair languages = new LanguagePair(Language.of("zh-Hans"), Language.of("en"));
  private Site.Untranslated untranslated = Site.Untranslated.NOTICE;
  private Optional<SectionText> first = Optional.empty();
  private Optional<SectionText> second = Optional.empty();
  private final List<Term> terms = new ArrayList<>();
  private final List<ConfirmedPair> confirmed = new ArrayList<>();

  /** A brochure in these two texts, one line a block. */
  public static SampleBrochure of(List<String> zh, List<String> en) {
    return new SampleBrochure().first(zh.toArray(String[]::new)).second(en.toArray(String[]::new));
  }

  /** In other languages: call before the texts. */
  public SampleBrochure languages(String one, String other) {
    languages = new LanguagePair(Language.of(one), Language.of(other));
    return this;
  }

  public SampleBrochure first(String... lines) {
    first = Optional.of(SampleText.of(path(languages.first()), lines));
    return this;
  }

  public SampleBrochure second(String... lines) {
    second = Optional.of(SampleText.of(path(languages.second()), lines));
    return this;
  }

  private static String path(Language language) {
    return "content/sections/s/" + language.subtag() + ".md";
  }

  public SampleBrochure refusing() {
    untranslated = Site.Untranslated.FAIL;
    return this;
  }

  public SampleBrochure term(Term term) {
    terms.add(term);
    return this;
  }

  /** All whole pairs of {@code pairing} confirmed. */
  public SampleBrochure confirming(Pairing pairing) {
    pairing
        .sections()
        .forEach(
            section -> {
              confirm(section.title());
              section.blocks().forEach(this::confirm);
            });
    return this;
  }

  private void confirm(BlockPair pair) {
    if (pair.blocks().first().isPresent() && pair.blocks().second().isPresent()) {
      confirmed.add(
          new ConfirmedPair(
              new SectionId("s"),
              pair.blocks().map(block -> BlockHash.of(block.orElseThrow())),
              SITE.whole()));
    }
    pair.parts().forEach(this::confirm);
  }

  /** The brochure. */
  public Brochure build() {
    Section empty = section(new SectionId("s"), Optional.empty(), SITE.span(36, 37));
    Section section =
        new Section(
            empty.id(),
            empty.part(),
            empty.listed(),
            new Bilingual<>(first, second),
            empty.template(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            false,
            Optional.empty(),
            Set.of());
    Site site = site(SITE);
    return new Brochure(
        languages,
        new Site(
            site.file(),
            site.title(),
            site.tagline(),
            site.address(),
            site.publisher(),
            site.filing(),
            untranslated,
            site.sharePicture(),
            site.metas(),
            site.allowedHosts(),
            site.hostFiles(),
            site.webp()),
        List.of(section),
        terms,
        List.of(),
        confirmed);
  }

  /** A section without text. */
  public static Section section(SectionId id, Optional<SectionId> part, Span listed) {
    return new Section(
        id,
        part,
        listed,
        new Bilingual<>(Optional.empty(), Optional.empty()),
        new Located<>("section", listed),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        false,
        Optional.empty(),
        Set.of());
  }

  /** A site of which nothing is known but its title. */
  public static Site site(SourceFile file) {
    return new Site(
        file,
        new Bilingual<>("题", "Title"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Site.Filing.NONE,
        Site.Untranslated.NOTICE,
        Optional.empty(),
        Map.of(),
        List.of(),
        true,
        false);
  }
}
