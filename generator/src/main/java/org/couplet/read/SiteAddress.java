package org.couplet.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The address that a site is published at. */
public final class SiteAddress {

  private SiteAddress() {}

  /**
   * An absolute http or https address of a folder, with {@code /} at its end; empty if the text is
   * not one: it has a query, a fragment, a user or a page in it.
   */
  public static Optional<URI> parse(String typed) {
    try {
      URI uri = new URI(typed.strip()).normalize();
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (!(scheme.equals("http") || scheme.equals("https"))
          || uri.getHost() == null
          || uri.getRawUserInfo() != null
          || uri.getRawQuery() != null
          || uri.getRawFragment() != null) {
        return Optional.empty();
      }
      String path = uri.getRawPath();
      if (path.contains("/../") || path.toLowerCase(Locale.ROOT).matches(".*\\.html?/?")) {
        return Optional.empty();
      }
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      String host = uri.getHost().toLowerCase(Locale.ROOT);
      return Optional.of(
          URI.create(scheme + "://" + host + port + path + (path.endsWith("/") ? "" : "/")));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
