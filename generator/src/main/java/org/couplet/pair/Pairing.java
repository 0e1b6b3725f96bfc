package org.couplet.pair;

import java.util.List;
import java.util.Optional;
import org.couplet.lang.LanguagePair;
import org.couplet.model.SectionId;

/** The sections of a brochure in reading order, their blocks paired. */
public record Pairing(LanguagePair languages, List<PairedSection> sections) {
  public Pairing {
    sections = List.copyOf(sections);
  }

  /** The section of that name. */
  public Optional<PairedSection> section(SectionId id) {
    return sections.stream().filter(s -> s.section().id().equals(id)).findFirst();
  }
}
