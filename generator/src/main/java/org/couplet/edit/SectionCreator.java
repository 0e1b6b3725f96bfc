package org.couplet.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.couplet.model.Brochure;
import org.couplet.model.SectionId;

/** Makes a new section. */
public final class SectionCreator {

  private SectionCreator() {}

  /**
   * Writes a section's folder with a text in each language and lists it in {@code site.yaml}, at
   * the end or as the last chapter of {@code part}; every other byte of {@code site.yaml} stays.
   *
   * @return the files that were written, relative to the project
   * @throws IOException if the machine can't write, or the folder is there already
   */
  public static List<String> create(
      Path project, Brochure brochure, SectionId section, Optional<SectionId> part)
      throws IOException {
    throw new UnsupportedOperationException();
  }
}
