package org.couplet.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.couplet.publish.Manifest;
import org.couplet.publish.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every header, type, encoding and error of a published site, through a real client. */
class HostingIT {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  private static final Map<String, String> EVERYWHERE =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "strict-origin-when-cross-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Cross-Origin-Opener-Policy", "same-origin");
  private static final String KEEP = "public, max-age=31536000, immutable";
  private static final String ASK = "no-cache";

  /** Paths with the type that each must be sent as. */
  private static final Map<String, String> TYPES =
      Map.of(
          "index.html", "text/html; charset=utf-8",
          "zh/overview.html", "text/html; charset=utf-8",
          "404.html", "text/html; charset=utf-8",
          "assets/style.0123456789.css", "text/css; charset=utf-8",
          "assets/site.0123456789.js", "text/javascript; charset=utf-8",
          "assets/cover.0123456789.webp", "image/webp",
          "assets/report.0123456789.pdf", "application/pdf",
          "assets/mark.0123456789.svg", "image/svg+xml; charset=utf-8",
          "sitemap.xml", "application/xml; charset=utf-8",
          "manifest.json", "application/json; charset=utf-8");

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;

  @Test
  void nginx() throws Exception {
    Path site = HostedSite.publish(folder, "/", true);
    try (WebServer server = WebServer.nginx(site, folder)) {
      everything(server.address(), site);
      packedCopiesAreSent(server.address(), site);
    }
  }

  @Test
  void nginxWithoutPackedCopies() throws Exception {
    Path site = HostedSite.publish(folder, "/", false);
    try (WebServer server = WebServer.nginx(site, folder)) {
      everything(server.address(), site);
    }
  }

  @Test
  void nginxBelowAPath() throws Exception {
    Path site = HostedSite.publish(folder, "/zyjy/", true);
    Path root = Files.createDirectory(folder.resolve("root"));
    Files.move(site, root.resolve("zyjy"));
    try (WebServer server = WebServer.nginxBelowAPath(root, folder)) {
      everything(server.address(), root.resolve("zyjy"));
    }
  }

  @Test
  void apache() throws Exception {
    Path site = HostedSite.publish(folder, "/", true);
    try (WebServer server = WebServer.apache(site, folder)) {
      everything(server.address(), site);
      packedCopiesAreSent(server.address(), site);
    }
  }

  @Test
  void apacheWithoutPackedCopies() throws Exception {
    Path site = HostedSite.publish(folder, "/", false);
    try (WebServer server = WebServer.apache(site, folder)) {
      everything(server.address(), site);
    }
  }

  @Test
  void apacheWithNothingButTheSitesOwnFile() throws Exception {
    Path site = HostedSite.publish(folder, "/zyjy/", false);
    try (WebServer server = WebServer.apacheWithHtaccess(site, "/zyjy/", folder)) {
      everything(server.address(), site);
    }
  }

  @Test
  void caddy() throws Exception {
    Path site = HostedSite.publish(folder, "/", true);
    try (WebServer server = WebServer.caddy(site, folder)) {
      everything(server.address(), site);
    }
  }

  private void everything(URI base, Path site) throws Exception {
    for (Map.Entry<String, String> file : TYPES.entrySet()) {
      fileIsServed(base, site, file.getKey(), file.getValue());
    }
    coverAnswersForTheFolder(base, site);
    whatIsNotThere(base, site);
    whatIsUnchangedIsNotSentAgain(base);
    assertThat(Verifier.verify(base).difference())
        .isEqualTo(new Manifest.Difference(List.of(), List.of(), List.of()));
  }

  private void fileIsServed(URI base, Path site, String path, String type) throws Exception {
    HttpResponse<byte[]> plain = ask(base.resolve(path), "identity");
    assertThat(plain.statusCode()).as(path).isEqualTo(200);
    assertThat(plain.body()).as(path).isEqualTo(Files.readAllBytes(site.resolve(path)));
    assertThat(header(plain, "Content-Encoding")).as(path).isEmpty();
    assertHeaders(plain, path, type);

    HttpResponse<byte[]> packed = ask(base.resolve(path), "gzip, deflate, br");
    assertHeaders(packed, path, type);
    boolean text = type.endsWith("utf-8");
    assertThat(header(packed, "Content-Encoding")).as(path).isEqualTo(text ? "gzip" : "");
    if (text) {
      assertThat(header(packed, "Vary")).as(path).containsIgnoringCase("accept-encoding");
      byte[] body = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
      assertThat(body).as(path).isEqualTo(plain.body());
    }
  }

  private static void assertHeaders(HttpResponse<byte[]> response, String path, String type) {
    // RFC 7303: text/xml is another name for application/xml.
    String sent = header(response, "Content-Type").replace("text/xml", "application/xml");
    assertThat(sent.replace(";charset", "; charset")).as(path).isEqualToIgnoringCase(type);
    EVERYWHERE.forEach(
        (name, value) -> assertThat(header(response, name)).as(path).isEqualTo(value));
    assertThat(header(response, "Cache-Control"))
        .as(path)
        .isEqualTo(path.startsWith("assets/") ? KEEP : ASK);
    assertThat(header(response, "Content-Security-Policy"))
        .as(path)
        .isEqualTo(type.startsWith("text/html") ? POLICY : "");
    assertThat(header(response, "Server"))
        .as("its version is nobody's business")
        .doesNotContain("1.");
  }

  private void packedCopiesAreSent(URI base, Path site) throws Exception {
    HttpResponse<byte[]> packed = ask(base.resolve("zh/overview.html"), "gzip");
    assertThat(packed.body()).isEqualTo(Files.readAllBytes(site.resolve("zh/overview.html.gz")));
  }

  private void coverAnswersForTheFolder(URI base, Path site) throws Exception {
    HttpResponse<byte[]> cover = ask(base, "identity");
    assertThat(cover.statusCode()).isEqualTo(200);
    assertThat(cover.body()).isEqualTo(Files.readAllBytes(site.resolve("index.html")));
    assertHeaders(cover, "", "text/html; charset=utf-8");
  }

  private void whatIsNotThere(URI base, Path site) throws Exception {
    byte[] page = Files.readAllBytes(site.resolve("404.html"));
    for (String path : List.of("nowhere", "zh/nowhere.html", "assets/gone.0123456789.css")) {
      HttpResponse<byte[]> response = ask(base.resolve(path), "identity");
      assertThat(response.statusCode()).as(path).isEqualTo(404);
      assertThat(response.body()).as(path).isEqualTo(page);
      assertHeaders(response, "404.html", "text/html; charset=utf-8");
    }
    for (String path : List.of("zh/", "assets/", ".htaccess", ".git/config")) {
      HttpResponse<byte[]> response = ask(base.resolve(path), "identity");
      assertThat(response.statusCode()).as(path).isIn(403, 404);
      assertThat(new String(response.body(), StandardCharsets.UTF_8))
          .as(path)
          .doesNotContain("overview", "0123456789", "AddType", "secret");
    }
  }

  private void whatIsUnchangedIsNotSentAgain(URI base) throws Exception {
    URI page = base.resolve("zh/overview.html");
    String tag = header(ask(page, "identity"), "ETag");
    assertThat(tag).isNotEmpty();
    HttpRequest again =
        HttpRequest.newBuilder(page)
            .header("Accept-Encoding", "identity")
            .header("If-None-Match", tag)
            .build();
    assertThat(client.send(again, HttpResponse.BodyHandlers.discarding()).statusCode())
        .isEqualTo(304);
  }

  private HttpResponse<byte[]> ask(URI address, String encodings)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(address).header("Accept-Encoding", encodings).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  /** The values of a header; one that is sent twice is seen. */
  private static String header(HttpResponse<?> response, String name) {
    return String.join(" | ", response.headers().allValues(name));
  }
}
