package org.couplet.plan.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.couplet.model.SectionId;
import org.couplet.pair.PairedSection;
import org.couplet.pair.Pairing;

/** The ids of every section, each section's gathered when it is first asked for. */
public final class AnchorIndex {
  private final Map<SectionId, PairedSection> sections = new LinkedHashMap<>();
  private final Map<SectionId, Anchors> gathered = new ConcurrentHashMap<>();

  AnchorIndex(Pairing pairing) {
    pairing.sections().forEach(section -> sections.put(section.section().id(), section));
  }

  /** The sections that are there, in reading order. */
  public Set<SectionId> sections() {
    return Collections.unmodifiableSet(sections.keySet());
  }

  /** The ids of a section; none if it is not there. */
  public Anchors of(SectionId section) {
    PairedSection paired = sections.get(section);
    return paired == null
        ? Anchors.NONE
        : gathered.computeIfAbsent(section, id -> Anchors.of(paired));
  }
}
