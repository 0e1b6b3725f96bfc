package org.couplet.pair;

import java.util.List;
import org.couplet.diag.Memo;
import org.couplet.lang.LanguagePair;
import org.couplet.model.ConfirmedPair;
import org.couplet.model.Section;
import org.couplet.model.Site;

/** What one run of pairing leaves to the next of the same brochure. */
public final class PairingMemory {

  private final Memo<Input, PairedSection> sections = new Memo<>();

  /** What a paired section is made of. */
  record Input(
      LanguagePair languages,
      Site.Untranslated untranslated,
      Section section,
      List<ConfirmedPair> confirmed) {}

  Memo<Input, PairedSection> sections() {
    return sections;
  }
}
