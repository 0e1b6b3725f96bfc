package org.couplet.picture;

import org.couplet.hash.Sha256;

/** The name of content: the beginning of its SHA-256. */
final class Hash {
  private static final int DIGITS = 12;

  private Hash() {}

  /** The first 12 hexadecimal digits. */
  static String of(byte[] bytes) {
    return Sha256.hex(bytes, DIGITS);
  }
}
