package org.couplet.read;

import java.io.IOException;
import java.nio.file.Path;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.StoppedException;
import org.couplet.model.Brochure;

/** Reads {@code content/}. */
public final class BrochureReader {

  private BrochureReader() {}

  /**
   * Everything that {@code content/} of a project says, drafts included.
   *
   * @param project the folder that holds {@code content/}
   * @throws StoppedException after a fault that leaves no brochure to go on with
   * @throws IOException if the machine can't read a file that is there
   */
  public static Brochure read(Path project, Diagnostics found)
      throws StoppedException, IOException {
    throw new UnsupportedOperationException();
  }
}
