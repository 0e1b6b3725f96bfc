package org.couplet.preview.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who gets in: requests that a browser on this machine makes for a page of this server, and no
 * others. A page elsewhere could otherwise read the brochure by a name of its own for this address
 * (DNS rebinding), or listen to the events.
 */
final class Gate {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

  private final Set<String> hosts;
  private final Set<String> origins;

  /** A server that listens on {@code port}. */
  Gate(int port) {
    hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    origins =
        Set.of("http://localhost:" + port, "http://127.0.0.1:" + port, "http://[::1]:" + port);
  }

  /** Why a request is refused, if it is. */
  Optional<Answer> refusal(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    URI uri = exchange.getRequestURI();
    if (!isOwn(headers, "Host", hosts, false)
        || uri.isAbsolute()
        || uri.getRawAuthority() != null) {
      return Optional.of(Answer.words(403, "This server answers to its own address only."));
    }
    if (!isOwn(headers, "Origin", origins, true)
        || !isOwn(headers, "Sec-Fetch-Site", OWN_SITES, true)) {
      return Optional.of(Answer.words(403, "Other sites may not ask for this."));
    }
    if (!METHODS.contains(exchange.getRequestMethod())) {
      return Optional.of(
          Answer.words(405, "Only GET and HEAD.").withHeaders(Map.of("Allow", "GET, HEAD")));
    }
    if (headers.containsKey("Transfer-Encoding") || !isEmpty(headers)) {
      return Optional.of(Answer.words(413, "Nothing can be sent to this server."));
    }
    return Optional.empty();
  }

  private static boolean isOwn(Headers headers, String name, Set<String> own, boolean mayBeAbsent) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.isEmpty()
        ? mayBeAbsent
        : values.size() == 1 && own.contains(values.get(0).toLowerCase(Locale.ROOT));
  }

  private static boolean isEmpty(Headers headers) {
    return headers.getOrDefault("Content-Length", List.of("0")).equals(List.of("0"));
  }
}
