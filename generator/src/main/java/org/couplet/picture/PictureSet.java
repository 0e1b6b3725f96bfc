package org.couplet.picture;

import java.util.Map;
import java.util.Optional;
import org.couplet.model.SectionId;

/** The pictures that are there, by section and file name. */
public record PictureSet(Map<Key, Picture> pictures) {
  public PictureSet {
    pictures = Map.copyOf(pictures);
  }

  /** Where a picture lies: in a section's folder. */
  public record Key(SectionId section, String file) {}

  /** The picture of that name, if there is one. */
  public Optional<Picture> find(SectionId section, String file) {
    return Optional.ofNullable(pictures.get(new Key(section, file)));
  }
}
