package org.couplet.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compressed copies that web servers hand out in a text file's place. */
final class Gzip {

  private static final Set<String> TEXT =
      Set.of("html", "css", "js", "json", "svg", "xml", "txt", "webmanifest");

  private Gzip() {}

  /**
   * The gzip form of a text file, the same bytes on every machine (RFC 1952: no name, time 0);
   * empty for other files and where nothing is saved.
   */
  static Optional<byte[]> of(String path, byte[] bytes) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!TEXT.contains(extension)) {
      return Optional.empty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 100);
    try (GZIPOutputStream gzip = new Best(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError("memory can be written to", e);
    }
    return out.size() < bytes.length ? Optional.of(out.toByteArray()) : Optional.empty();
  }

  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
