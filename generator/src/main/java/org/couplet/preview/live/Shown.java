package org.couplet.preview.live;

import java.util.List;
import org.couplet.hash.Sha256;

/**
 * A page as a tab shows it.
 *
 * @param html all of it, without what the preview adds
 * @param stylesheets the addresses of its styles, as they stand in it
 */
public record Shown(String html, List<String> stylesheets) {

  private static final int VERSION_DIGITS = 16;

  public Shown {
    stylesheets = List.copyOf(stylesheets);
  }

  /** What tells it from another state of the page; a tab gives it back when it asks for events. */
  public String version() {
    return Sha256.hex(html, VERSION_DIGITS);
  }
}
