package org.couplet.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes a new brochure that builds at once. */
public final class ProjectCreator {

  private ProjectCreator() {}

  /**
   * Writes a small brochure into {@code folder}.
   *
   * @return the files that were written, relative to the folder
   * @throws IOException if the machine can't write, or the folder is there and not empty
   */
  public static List<String> create(Path folder) throws IOException {
    throw new UnsupportedOperationException();
  }
}
