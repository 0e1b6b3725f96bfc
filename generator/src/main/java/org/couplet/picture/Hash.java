package org.couplet.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of content: the beginning of its SHA-256. */
final class Hash {
  private static final int DIGITS = 12;

  private Hash() {}

  /** The first 12 hexadecimal digits. */
  static String of(byte[] bytes) {
    return whole(bytes).substring(0, DIGITS);
  }

  /** All 64 digits. */
  static String whole(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
