package org.couplet.publish;

import java.util.Locale;
import org.couplet.hash.Sha256;

/**
 * A file of a published site, known by its content.
 *
 * @param path with {@code /}, relative to the site
 * @param size in bytes
 * @param sha256 64 lower-case hex digits
 */
public record SiteFile(String path, long size, String sha256) {

  /** The file at {@code path} with that content. */
  static SiteFile of(String path, byte[] bytes) {
    return new SiteFile(path, bytes.length, Sha256.hex(bytes));
  }

  /**
   * Whether a path stays inside the site and can stand in a manifest: no empty, {@code .} or {@code
   * ..} segment, no back-slash, colon, quotation mark or control character, and not the manifest
   * itself.
   */
  static boolean mayBe(String path) {
    for (String segment : path.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        return false;
      }
    }
    return path.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == '\\' || c == ':' || c == '"')
        && !path.toLowerCase(Locale.ROOT).equals(Manifest.NAME);
  }
}
