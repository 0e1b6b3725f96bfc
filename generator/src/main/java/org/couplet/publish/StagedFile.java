package org.couplet.publish;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the site on its way to the output.
 *
 * @param file what it will be
 * @param staged where its bytes wait; empty where the output has the very same ones
 * @param place what lies in its place now
 */
record StagedFile(SiteFile file, Optional<Path> staged, Place place) {

  /** What lies in the place of a file. */
  enum Place {
    /** Nothing, or the same bytes. */
    FREE,
    /** What an earlier build put there. */
    OURS,
    /** What an earlier build put there, changed since by somebody else. */
    EDITED,
    /** What no build is known to have put there. */
    FOREIGN
  }

  String path() {
    return file.path();
  }
}
