package org.couplet.parity;

import java.util.Optional;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Side;
import org.couplet.model.SectionId;

/**
 * Two passages that must agree.
 *
 * @param section whose they are; none for the brochure's own
 * @param isHeading whether they are headings
 */
record TextPair(Bilingual<Passage> passages, Optional<SectionId> section, boolean isHeading) {

  Passage first() {
    return passages.first();
  }

  Passage second() {
    return passages.second();
  }

  Passage of(Side side) {
    return passages.of(side);
  }
}
