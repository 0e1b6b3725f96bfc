package org.couplet.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal digits. */
public final class Sha256 {

  private Sha256() {}

  /** All 64 digits. */
  public static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The first {@code digits} of them. */
  public static String hex(byte[] bytes, int digits) {
    return hex(bytes).substring(0, digits);
  }

  /** The first {@code digits} of a text's, as UTF-8. */
  public static String hex(String text, int digits) {
    return hex(text.getBytes(StandardCharsets.UTF_8), digits);
  }
}
