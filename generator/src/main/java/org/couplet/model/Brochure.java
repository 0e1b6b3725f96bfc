package org.couplet.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.couplet.lang.LanguagePair;

/**
 * Everything that {@code content/} says.
 *
 * @param languages the two languages in force
 * @param sections in reading order: a part stands before its chapters
 * @param terms the glossary
 * @param errata mended slips of the printed source
 * @param confirmed what {@code pairs.lock} says
 */
public record Brochure(
    LanguagePair languages,
    Site site,
    List<Section> sections,
    List<Term> terms,
    List<Erratum> errata,
    List<ConfirmedPair> confirmed) {
  public Brochure {
    sections = List.copyOf(sections);
    terms = List.copyOf(terms);
    errata = List.copyOf(errata);
    confirmed = List.copyOf(confirmed);
  }

  /** The section of that name. */
  public Optional<Section> section(SectionId id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /** The chapters of a part, in order. */
  public List<Section> chapters(SectionId part) {
    return sections.stream()
        .filter(section -> section.part().filter(part::equals).isPresent())
        .toList();
  }

  /** The brochure as readers get it: without drafts and what stands below them. */
  public Brochure published() {
    Set<SectionId> drafts =
        sections.stream().filter(Section::draft).map(Section::id).collect(Collectors.toSet());
    List<Section> kept =
        sections.stream()
            .filter(section -> !drafts.contains(section.id()))
            .filter(section -> section.part().filter(drafts::contains).isEmpty())
            .toList();
    return new Brochure(languages, site, kept, terms, errata, confirmed);
  }

  /** The same brochure with other sections. */
  public Brochure with(List<Section> others) {
    return new Brochure(languages, site, others, terms, errata, confirmed);
  }

  /** The same brochure, to be published at {@code address}. */
  public Brochure withAddress(URI address) {
    return new Brochure(languages, site.withAddress(address), sections, terms, errata, confirmed);
  }
}
