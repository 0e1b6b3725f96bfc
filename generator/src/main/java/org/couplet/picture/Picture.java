package org.couplet.picture;

import java.nio.file.Path;
import java.util.List;

/**
 * A picture of the content as the site will show it.
 *
 * @param width of the original, upright, in pixels
 * @param height of the original, upright, in pixels
 * @param variants what the site holds of it: widest last, WebP before the fallback of equal width
 */
public record Picture(int width, int height, List<Variant> variants) {
  public Picture {
    variants = List.copyOf(variants);
  }

  /** The widest file that every browser can show. */
  public Variant widest() {
    return variants.get(variants.size() - 1);
  }

  /**
   * One file of it.
   *
   * @param type media type, {@code image/webp}
   * @param extension of the file name, {@code webp}
   * @param hash of its bytes: 12 hexadecimal digits of their SHA-256
   * @param file where it lies now
   */
  public record Variant(
      String type, String extension, int width, int height, String hash, Path file) {}
}
