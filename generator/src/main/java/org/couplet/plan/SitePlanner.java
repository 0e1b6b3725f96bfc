package org.couplet.plan;

import org.couplet.diag.Diagnostics;
import org.couplet.model.Brochure;
import org.couplet.model.Theme;
import org.couplet.pair.Pairing;
import org.couplet.picture.PictureSet;

/** Decides every page, file and address of the site. */
public final class SitePlanner {

  private SitePlanner() {}

  /** The plan of the whole site; links, anchors and addresses that can't be are reported. */
  public static SitePlan plan(
      Brochure brochure, Pairing pairing, PictureSet pictures, Theme theme, Diagnostics found) {
    throw new UnsupportedOperationException();
  }
}
