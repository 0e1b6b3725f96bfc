package org.couplet.edit;

import java.io.IOException;
import java.nio.file.Path;

/** Gives a source file another encoding. */
public final class Encoding {

  private Encoding() {}

  /**
   * Rewrites {@code file} as UTF-8, without a byte order mark; its line ends stay.
   *
   * @param text what it says
   * @throws IOException if the machine can't write; the file is as it was
   */
  public static void rewrite(Path file, String text) throws IOException {
    Replacement.write(file, text);
  }
}
