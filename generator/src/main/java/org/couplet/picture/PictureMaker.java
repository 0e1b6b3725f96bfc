package org.couplet.picture;

import java.io.IOException;
import java.nio.file.Path;
import org.couplet.diag.Diagnostics;
import org.couplet.model.Brochure;

/** Measures the pictures that a brochure names and makes what the site shows of them. */
public final class PictureMaker {

  private PictureMaker() {}

  /**
   * Every picture that a block names and that is there.
   *
   * @param project the folder that holds {@code content/}; derived files go into its cache
   * @throws IOException if the machine can't read or store a file
   */
  public static PictureSet make(Path project, Brochure brochure, Diagnostics found)
      throws IOException {
    throw new UnsupportedOperationException();
  }
}
