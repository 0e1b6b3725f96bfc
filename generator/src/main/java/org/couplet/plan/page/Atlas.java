package org.couplet.plan.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Brochure;
import org.couplet.model.Theme;
import org.couplet.pair.Pairing;
import org.couplet.picture.PictureSet;

/**
 * Everything that planning a page looks things up in.
 *
 * @param anchors the ids of each section
 * @param numbering which sections have a number
 * @param drawings the drawings of the brochure
 */
public record Atlas(
    Brochure brochure,
    Pairing pairing,
    PictureSet pictures,
    Theme theme,
    AnchorIndex anchors,
    Numbering numbering,
    Drawings drawings) {
  /** The atlas of a brochure. */
  public static Atlas of(Brochure brochure, Pairing pairing, PictureSet pictures, Theme theme) {
    Numbering numbering = Numbering.of(brochure);
    return new Atlas(
        brochure,
        pairing,
        pictures,
        theme,
        new AnchorIndex(pairing),
        numbering,
        Drawings.of(pairing, numbering));
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
