package org.couplet.plan.page;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Brochure;
import org.couplet.model.SectionId;
import org.couplet.model.Theme;
import org.couplet.pair.PairedSection;
import org.couplet.pair.Pairing;
import org.couplet.picture.PictureSet;

/**
 * Everything that planning a page looks things up in.
 *
 * @param anchors the ids of each section, in reading order
 * @param numbering which sections have a number
 * @param drawings the drawings of the brochure
 */
public record Atlas(
    Brochure brochure,
    Pairing pairing,
    PictureSet pictures,
    Theme theme,
    Map<SectionId, Anchors> anchors,
    Numbering numbering,
    Drawings drawings) {
  /** The atlas of a brochure. */
  public static Atlas of(Brochure brochure, Pairing pairing, PictureSet pictures, Theme theme) {
    Map<SectionId, Anchors> anchors = new LinkedHashMap<>();
    for (PairedSection section : pairing.sections()) {
      anchors.put(section.section().id(), Anchors.of(section));
    }
    Numbering numbering = Numbering.of(brochure);
    return new Atlas(
        brochure, pairing, pictures, theme, anchors, numbering, Drawings.of(pairing, numbering));
  }

  /** The two languages in force. */
  public LanguagePair languages() {
    return brochure.languages();
  }

  /** The three editions, in the order in which they are offered. */
  public List<Edition> editions() {
    return Edition.all(languages());
  }

  /** The absolute address of a file of the site, where the site has an address. */
  public Optional<String> absolute(String path) {
    return brochure.site().address().map(URI::toString).map(address -> address + path);
  }
}
