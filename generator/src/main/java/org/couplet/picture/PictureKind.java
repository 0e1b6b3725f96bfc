package org.couplet.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Names what a file holds that is no JPEG or PNG. */
final class PictureKind {
  private static final int LOOKED_AT = 512;

  private PictureKind() {}

  /** The kind of file that these bytes begin; empty where we don't know. */
  static Optional<String> of(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    if (start.startsWith("GIF8")) {
      return Optional.of("GIF");
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return Optional.of("WebP");
    }
    if (start.startsWith("ftyp", 4)) {
      return Optional.of(start.startsWith("avif", 8) ? "AVIF" : "HEIC");
    }
    if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
      return Optional.of("TIFF");
    }
    if (start.startsWith("%PDF")) {
      return Optional.of("PDF");
    }
    if (start.startsWith("BM")) {
      return Optional.of("BMP");
    }
    return start.contains("<svg") ? Optional.of("SVG") : Optional.empty();
  }
}
