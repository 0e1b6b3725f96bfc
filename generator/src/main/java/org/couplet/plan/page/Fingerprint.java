package org.couplet.plan.page;

import java.util.Locale;
import org.couplet.hash.Sha256;
import org.couplet.picture.Attachment;
import org.couplet.picture.Picture;

/** Paths of assets: the name says what it is, the hash of its bytes that it never changes. */
public final class Fingerprint {
  private static final int DIGITS = 10;

  private Fingerprint() {}

  /** The path of a text that the site holds as {@code name}: {@code assets/site.0123456789.css}. */
  public static String path(String name, String content) {
    int dot = name.lastIndexOf('.');
    return path(name.substring(0, dot), Sha256.hex(content, DIGITS), name.substring(dot + 1));
  }

  /** The path of one size of a picture. */
  public static String path(String file, Picture.Variant variant) {
    return path(stem(file) + "-" + variant.width(), variant.hash(), variant.extension());
  }

  /** The path of a file for readers to download. */
  public static String path(String file, Attachment attachment) {
    int dot = file.lastIndexOf('.');
    String extension = dot < 0 ? "bin" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    return path(stem(file), attachment.hash(), extension);
  }

  private static String path(String stem, String hash, String extension) {
    return "assets/" + stem + "." + hash.substring(0, DIGITS) + "." + extension;
  }

  private static String stem(String file) {
    int dot = file.lastIndexOf('.');
    String name = dot < 0 ? file : file.substring(0, dot);
    String safe = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = safe.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? "file" : trimmed;
  }
}
