package org.couplet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.couplet.publish.Sites.PLAIN;
import static org.couplet.publish.Sites.version;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.diag.MachineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {

  private static final Manifest.Difference NONE =
      new Manifest.Difference(List.of(), List.of(), List.of());

  @TempDir Path project;
  private Path site;
  private HttpServer server;
  private URI address;

  @BeforeEach
  void publishAndServe() throws Exception {
    site = project.resolve("site");
    var files = version("a");
    files.put(".htaccess", "for the server only");
    Sites.publish(files, site, PLAIN);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::serve);
    server.start();
    address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/zyjy");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/zyjy/en/about.html") && Files.exists(site.resolve("moved"))) {
        exchange.getResponseHeaders().set("Location", "/zyjy/en/same.html");
        exchange.sendResponseHeaders(308, -1);
        return;
      }
      Path file = site.resolve(path.substring("/zyjy/".length()));
      if (!Files.isRegularFile(file) || path.contains("/.ht")) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      if (path.endsWith("index.html")) {
        // A server that packs whatever it is asked for.
        bytes = Gzip.of(path, bytes).orElseThrow();
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      }
      exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private void spoil() throws IOException {
    Files.delete(site.resolve("en/about.html"));
    Files.writeString(site.resolve("sitemap.xml"), "something else");
    Files.writeString(site.resolve("photo.jpg"), "more");
    Files.createDirectories(site.resolve(".git"));
    Files.writeString(site.resolve(".git/HEAD"), "not part of it");
  }

  @Test
  void aFolder() throws Exception {
    assertThat(Verifier.verify(site)).isEqualTo(new Verifier.Verified(8, NONE));
    spoil();
    assertThat(Verifier.verify(site).difference())
        .isEqualTo(
            new Manifest.Difference(
                List.of("en/about.html"), List.of("sitemap.xml"), List.of("photo.jpg")));
  }

  @Test
  void anAddress() throws Exception {
    assertThat(Verifier.verify(address)).isEqualTo(new Verifier.Verified(7, NONE));
    assertThat(Verifier.verify(URI.create(address + "/")).difference()).isEqualTo(NONE);
    spoil();
    assertThat(Verifier.verify(address).difference())
        .isEqualTo(
            new Manifest.Difference(List.of("en/about.html"), List.of("sitemap.xml"), List.of()));
  }

  @Test
  void whereAServerLeadsElsewhereThatIsCompared() throws Exception {
    Files.writeString(site.resolve("moved"), "");
    assertThat(Verifier.verify(address).difference().changed()).containsExactly("en/about.html");
  }

  @Test
  void withoutAManifestThereIsNothingToCompare() throws Exception {
    Files.writeString(site.resolve("manifest.json"), "damaged");
    assertThatThrownBy(() -> Verifier.verify(site))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("damaged");
    assertThatThrownBy(() -> Verifier.verify(address))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("damaged");
    Files.delete(site.resolve("manifest.json"));
    assertThatThrownBy(() -> Verifier.verify(site))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("manifest.json");
    assertThatThrownBy(() -> Verifier.verify(address))
        .isInstanceOf(MachineException.class)
        .hasMessageContaining("/zyjy/manifest.json");
  }

  @Test
  void aServerThatDoesNotAnswerIsNamed() {
    server.stop(0);
    assertThatThrownBy(() -> Verifier.verify(address))
        .isInstanceOfSatisfying(
            MachineException.class,
            failure -> {
              assertThat(failure.reason().zh()).contains(address.toString());
              assertThat(failure.reason().en()).contains(address.toString());
            });
  }
}
