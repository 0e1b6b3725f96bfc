package org.couplet.report;

import java.util.List;
import java.util.Optional;
import org.couplet.diag.Span;
import org.couplet.lang.Side;
import org.couplet.model.SectionId;
import org.couplet.pair.BlockPair;
import org.couplet.pair.PairedSection;

/**
 * How far one section is: its pairs counted by state. Only what is locked counts; a list counts by
 * its items.
 *
 * @param pairs pairs with both sides
 * @param missingFirst blocks that the first language lacks
 * @param missingSecond blocks that the second language lacks
 */
public record SectionStates(
    SectionId id,
    int pairs,
    int confirmed,
    int stale,
    int unconfirmed,
    int missingFirst,
    int missingSecond) {

  private static final String SECTIONS = "content/sections/";

  /** The name of the section in whose folder a place is, where it is in one. */
  static Optional<String> named(Span place) {
    String path = place.file().path();
    if (!path.startsWith(SECTIONS)) {
      return Optional.empty();
    }
    String rest = path.substring(SECTIONS.length());
    int slash = rest.indexOf('/');
    return Optional.of(slash < 0 ? rest : rest.substring(0, slash));
  }

  /** Counts a section. */
  public static SectionStates of(PairedSection section) {
    SectionStates title =
        new SectionStates(section.section().id(), 0, 0, 0, 0, 0, 0).with(section.title());
    return title.with(section.blocks());
  }

  /** Several sections as one; there must be one. */
  static SectionStates sum(List<SectionStates> sections) {
    SectionStates sum = sections.get(0);
    for (SectionStates next : sections.subList(1, sections.size())) {
      sum =
          sum.plus(
              next.confirmed, next.stale, next.unconfirmed, next.missingFirst, next.missingSecond);
    }
    return sum;
  }

  /** Everything that is to be in both languages. */
  public int blocks() {
    return pairs + missingFirst + missingSecond;
  }

  private SectionStates with(List<BlockPair> pairs) {
    SectionStates sum = this;
    for (BlockPair pair : pairs) {
      sum = sum.with(pair);
    }
    return sum;
  }

  private SectionStates with(BlockPair pair) {
    SectionStates sum =
        switch (pair.state()) {
          case CONFIRMED -> plus(1, 0, 0, 0, 0);
          case FIRST_CHANGED, SECOND_CHANGED -> plus(0, 1, 0, 0, 0);
          case UNCONFIRMED -> plus(0, 0, 1, 0, 0);
          case INCOMPLETE ->
              pair.of(Side.FIRST).isEmpty() ? plus(0, 0, 0, 1, 0) : plus(0, 0, 0, 0, 1);
          case NOT_LOCKED -> this;
        };
    return sum.with(pair.parts());
  }

  private SectionStates plus(
      int confirmed, int stale, int unconfirmed, int missingFirst, int missingSecond) {
    return new SectionStates(
        id,
        pairs + confirmed + stale + unconfirmed,
        this.confirmed + confirmed,
        this.stale + stale,
        this.unconfirmed + unconfirmed,
        this.missingFirst + missingFirst,
        this.missingSecond + missingSecond);
  }
}
