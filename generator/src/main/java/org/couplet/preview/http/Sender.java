package org.couplet.preview.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/** Sends an answer, or the part of it that was asked for. */
final class Sender {

  private Sender() {}

  static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers out = exchange.getResponseHeaders();
    answer.headers().forEach(out::set);
    out.set("Cache-Control", "no-store");
    out.set("X-Content-Type-Options", "nosniff");
    if (answer.status() != 200) {
      send(exchange, answer.status(), answer.type(), answer.bytes().toArray());
      return;
    }
    String tag = answer.tag();
    out.set("ETag", tag);
    out.set("Accept-Ranges", "bytes");
    if (isKnown(exchange, tag)) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    try {
      Optional<ByteRange> range = range(exchange, tag, answer.bytes().length());
      if (range.isEmpty()) {
        send(exchange, 200, answer.type(), answer.bytes().toArray());
        return;
      }
      ByteRange part = range.get();
      out.set(
          "Content-Range",
          "bytes " + part.first() + "-" + part.last() + "/" + answer.bytes().length());
      byte[] bytes = Arrays.copyOfRange(answer.bytes().toArray(), part.first(), part.last() + 1);
      send(exchange, 206, answer.type(), bytes);
    } catch (ByteRange.NoneException e) {
      out.set("Content-Range", "bytes */" + answer.bytes().length());
      send(exchange, 416, answer.type(), new byte[0]);
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      OutputStream body = exchange.getResponseBody();
      body.write(bytes);
      // From JDK 25 on closing first waits for what the client announced and may never send.
      body.flush();
    }
  }

  private static boolean isKnown(HttpExchange exchange, String tag) {
    String known = header(exchange, "If-None-Match");
    return known.strip().equals("*")
        || Arrays.stream(known.split(",", -1))
            .map(each -> each.strip().replaceFirst("^W/", ""))
            .anyMatch(tag::equals);
  }

  private static Optional<ByteRange> range(HttpExchange exchange, String tag, int size)
      throws ByteRange.NoneException {
    String condition = header(exchange, "If-Range");
    boolean heeded =
        exchange.getRequestMethod().equals("GET") && (condition.isEmpty() || condition.equals(tag));
    return heeded ? ByteRange.of(header(exchange, "Range"), size) : Optional.empty();
  }

  private static String header(HttpExchange exchange, String name) {
    return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
  }
}
