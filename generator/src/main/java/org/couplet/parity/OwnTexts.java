package org.couplet.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;
import org.couplet.model.Brochure;
import org.couplet.model.Event;
import org.couplet.model.KeyFigure;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.model.SectionText;
import org.couplet.model.Site;

/**
 * The pairs of words that stand in YAML: in {@code site.yaml}, {@code section.yaml}, front matter.
 */
final class OwnTexts {

  private final LanguagePair languages;
  private final List<TextPair> pairs = new ArrayList<>();

  private OwnTexts(LanguagePair languages) {
    this.languages = languages;
  }

  static List<TextPair> of(Brochure brochure) {
    OwnTexts texts = new OwnTexts(brochure.languages());
    texts.addSite(brochure.site());
    brochure.sections().forEach(texts::addSection);
    return texts.pairs;
  }

  private void addSite(Site site) {
    addFound(site.title(), site.file(), Optional.empty());
    site.tagline().ifPresent(words -> addFound(words, site.file(), Optional.empty()));
    site.publisher()
        .ifPresent(
            publisher -> {
              addFound(publisher.name(), site.file(), Optional.empty());
              publisher
                  .address()
                  .ifPresent(words -> addFound(words, site.file(), Optional.empty()));
            });
  }

  private void addSection(Section section) {
    Optional<SectionId> id = Optional.of(section.id());
    for (KeyFigure figure : section.figures()) {
      add(figure.label(), new Bilingual<>(figure.span(), figure.span()), id);
      figure.unit().ifPresent(u -> add(u, new Bilingual<>(figure.span(), figure.span()), id));
    }
    for (Event event : section.events()) {
      add(event.text(), new Bilingual<>(event.span(), event.span()), id);
    }
    if (section.texts().first().isPresent() && section.texts().second().isPresent()) {
      SectionText first = section.texts().first().get();
      SectionText second = section.texts().second().get();
      both(first.menu(), second.menu(), first, second, id);
      both(first.summary(), second.summary(), first, second, id);
    }
  }

  private void both(
      Optional<String> one,
      Optional<String> other,
      SectionText first,
      SectionText second,
      Optional<SectionId> id) {
    if (one.isPresent() && other.isPresent()) {
      add(
          new Bilingual<>(one.get(), other.get()),
          new Bilingual<>(find(first.file(), one.get()), find(second.file(), other.get())),
          id);
    }
  }

  private void addFound(Bilingual<String> words, SourceFile file, Optional<SectionId> id) {
    add(words, words.map((String text) -> find(file, text)), id);
  }

  /** Where the words stand in a file; its beginning where they are written in another way. */
  private static Span find(SourceFile file, String words) {
    int at = words.isEmpty() ? -1 : file.text().indexOf(words);
    return at < 0 ? file.whole() : file.span(at, at + words.length());
  }

  private void add(Bilingual<String> words, Bilingual<Span> spans, Optional<SectionId> id) {
    pairs.add(
        new TextPair(
            Bilingual.by(
                (Side side) -> Passage.of(words.of(side), languages.of(side), spans.of(side))),
            id,
            true));
  }
}
