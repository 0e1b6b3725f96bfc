package org.couplet.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** {@code %20} and the like in addresses (RFC 3986, 2.1). */
final class PercentCode {

  private PercentCode() {}

  /** The address with its codes read; as it is, where they aren't UTF-8. */
  static String decode(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(address.length());
    int i = 0;
    while (i < address.length()) {
      int high = i + 2 < address.length() ? Character.digit(address.charAt(i + 1), 16) : -1;
      int low = i + 2 < address.length() ? Character.digit(address.charAt(i + 2), 16) : -1;
      if (address.charAt(i) == '%' && high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 3;
      } else {
        int c = address.codePointAt(i);
        out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(c);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(out.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      return address;
    }
  }
}
