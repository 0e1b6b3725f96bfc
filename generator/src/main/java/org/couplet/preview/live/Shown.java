package org.couplet.preview.live;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A page as a tab shows it.
 *
 * @param html all of it, without what the preview adds
 * @param stylesheets the addresses of its styles, as they stand in it
 */
public record Shown(String html, List<String> stylesheets) {
  public Shown {
    stylesheets = List.copyOf(stylesheets);
  }

  /** What tells it from another state of the page; a tab gives it back when it asks for events. */
  public String version() {
    try {
      byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
