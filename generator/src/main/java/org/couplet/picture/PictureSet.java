package org.couplet.picture;

import java.util.Map;
import java.util.Optional;
import org.couplet.model.SectionId;

/**
 * The pictures and attachments that are there, by section and file name.
 *
 * @param share the picture for link previews of the brochure as a whole
 * @param badge the picture beside the police's number
 */
public record PictureSet(
    Map<Key, Picture> pictures,
    Map<Key, Attachment> attachments,
    Optional<Picture> share,
    Optional<Picture> badge) {
  public PictureSet {
    pictures = Map.copyOf(pictures);
    attachments = Map.copyOf(attachments);
  }

  /** Where a file lies: in a section's folder. */
  public record Key(SectionId section, String file) {}

  /** The picture of that name, if there is one. */
  public Optional<Picture> find(SectionId section, String file) {
    return Optional.ofNullable(pictures.get(new Key(section, file)));
  }

  /** The attachment of that name, if there is one. */
  public Optional<Attachment> attachment(SectionId section, String file) {
    return Optional.ofNullable(attachments.get(new Key(section, file)));
  }
}
