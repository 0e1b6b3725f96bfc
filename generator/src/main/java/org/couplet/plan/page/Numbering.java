package org.couplet.plan.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.couplet.model.Brochure;
import org.couplet.model.Section;
import org.couplet.model.SectionId;

/** Which sections pages number by their place: parts that have chapters, and the chapters. */
public final class Numbering {
  private final Map<SectionId, Ordinal> numbers = new HashMap<>();

  private Numbering() {}

  /**
   * The place of a section.
   *
   * @param value from 1, among its siblings
   * @param chapter whether it is a chapter of a part
   */
  record Ordinal(int value, boolean chapter) {}

  /** The numbers of a brochure's sections. */
  public static Numbering of(Brochure brochure) {
    Numbering numbering = new Numbering();
    Set<SectionId> withChapters =
        brochure.sections().stream()
            .flatMap(section -> section.part().stream())
            .collect(Collectors.toSet());
    int parts = 0;
    Map<SectionId, Integer> chapters = new HashMap<>();
    for (Section section : brochure.sections()) {
      Optional<SectionId> part = section.part();
      if (part.isPresent()) {
        int chapter = chapters.merge(part.get(), 1, Integer::sum);
        numbering.numbers.put(section.id(), new Ordinal(chapter, true));
      } else if (withChapters.contains(section.id())) {
        numbering.numbers.put(section.id(), new Ordinal(++parts, false));
      }
    }
    return numbering;
  }

  /** The number of a section, if it has one. */
  Optional<Ordinal> of(SectionId section) {
    return Optional.ofNullable(numbers.get(section));
  }
}
