package org.couplet.pair;

import org.couplet.diag.Diagnostics;
import org.couplet.model.Brochure;

/** Finds which blocks answer each other. */
public final class Pairer {

  private Pairer() {}

  /** All sections paired; what does not agree is reported. */
  public static Pairing pair(Brochure brochure, Diagnostics found) {
    throw new UnsupportedOperationException();
  }
}
