package org.couplet.read;

import java.io.IOException;
import java.nio.file.Path;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.StoppedException;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Theme;

/** Reads the default templates, and the project's own over them. */
public final class ThemeReader {

  private ThemeReader() {}

  /**
   * The theme of a project.
   *
   * @param languages the languages that every word must exist in
   * @throws StoppedException after a fault
   * @throws IOException if the machine can't read a file that is there
   */
  public static Theme read(Path project, LanguagePair languages, Diagnostics found)
      throws StoppedException, IOException {
    throw new UnsupportedOperationException();
  }
}
