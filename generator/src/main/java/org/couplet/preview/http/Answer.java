package org.couplet.preview.http;

import java.util.List;
import java.util.Map;
import org.couplet.hash.Sha256;
import org.couplet.plan.Bytes;

/**
 * What a request is answered with.
 *
 * @param status 200, or what is wrong
 * @param type its media type
 * @param bytes all of it
 * @param headers what else is said of it
 */
public record Answer(int status, String type, Bytes bytes, Map<String, String> headers) {

  private static final String PLAIN = "text/plain; charset=utf-8";
  private static final int TAG_DIGITS = 24;

  private static final List<Map.Entry<String, String>> TYPES =
      List.of(
          Map.entry(".html", "text/html; charset=utf-8"),
          Map.entry(".css", "text/css; charset=utf-8"),
          Map.entry(".js", "text/javascript; charset=utf-8"),
          Map.entry(".json", "application/json"),
          Map.entry(".xml", "application/xml"),
          Map.entry(".svg", "image/svg+xml"),
          Map.entry(".webp", "image/webp"),
          Map.entry(".jpg", "image/jpeg"),
          Map.entry(".jpeg", "image/jpeg"),
          Map.entry(".png", "image/png"),
          Map.entry(".gif", "image/gif"),
          Map.entry(".pdf", "application/pdf"),
          Map.entry(".gz", "application/gzip"),
          Map.entry(".zip", "application/zip"),
          Map.entry(
              ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry(
              ".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
          Map.entry(".doc", "application/msword"),
          Map.entry(".xls", "application/vnd.ms-excel"),
          Map.entry(".ppt", "application/vnd.ms-powerpoint"),
          Map.entry(".odt", "application/vnd.oasis.opendocument.text"),
          Map.entry(".ods", "application/vnd.oasis.opendocument.spreadsheet"),
          Map.entry(".odp", "application/vnd.oasis.opendocument.presentation"),
          Map.entry(".ofd", "application/ofd"),
          Map.entry(".wps", "application/vnd.ms-works"),
          Map.entry(".csv", "text/csv"),
          Map.entry(".txt", PLAIN),
          Map.entry("_headers", PLAIN));

  public Answer {
    headers = Map.copyOf(headers);
  }

  /** A file whose type its name tells. */
  public static Answer file(String path, byte[] bytes) {
    String type =
        TYPES.stream()
            .filter(known -> path.endsWith(known.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("application/octet-stream");
    return new Answer(200, type, Bytes.of(bytes), Map.of());
  }

  /** Plain words. */
  static Answer words(int status, String words) {
    return new Answer(status, PLAIN, Bytes.of(words + "\n"), Map.of());
  }

  /** The same with another status. */
  public Answer withStatus(int other) {
    return new Answer(other, type, bytes, headers);
  }

  /** The same with more headers. */
  public Answer withHeaders(Map<String, String> more) {
    return new Answer(status, type, bytes, more);
  }

  /** A strong validator (RFC 9110, 8.8.3): it changes with every byte. */
  String tag() {
    return '"' + Sha256.hex(bytes.toArray(), TAG_DIGITS) + '"';
  }
}
