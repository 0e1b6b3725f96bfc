package org.couplet.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file of the content, of which never more is read than a site can be meant to hold. */
final class ContentFile {
  /** Hosts refuse files not much larger, and readers don't wait for them. */
  static final int LARGEST = 50_000_000;

  private ContentFile() {}

  /** Its bytes; empty where it is larger than that. */
  static Optional<byte[]> read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
    }
  }
}
