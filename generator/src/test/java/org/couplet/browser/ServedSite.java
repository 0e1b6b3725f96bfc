package org.couplet.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.couplet.cli.CommandLineRun;
import org.couplet.hosting.WebServer;

/** A built site, served on this machine below {@code /zyjy/} under a strict policy. */
final class ServedSite implements AutoCloseable {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  private static final String BASE = "/zyjy/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "jpeg", "image/jpeg",
          "jpg", "image/jpeg",
          "png", "image/png",
          "webp", "image/webp",
          "pdf", "application/pdf");

  private final Path folder;
  private final String address;
  private final Closeable server;

  private ServedSite(Path folder, String address, Closeable server) {
    this.folder = folder;
    this.address = address;
    this.server = server;
  }

  /**
   * The brochure: from the folder that {@code couplet.site} names, else built into {@code
   * temporary}.
   */
  static ServedSite ofBrochure(Path temporary) throws IOException {
    String built = System.getProperty("couplet.site");
    return built == null
        ? ofProject(Path.of(".."), temporary.resolve("brochure"))
        : serve(Path.of(built));
  }

  /** The brochure as nginx serves it with the file of {@code docs/hosting}. */
  static ServedSite behindNginx(Path temporary) throws IOException {
    Path output = build(Path.of(".."), temporary.resolve("brochure"));
    WebServer nginx = WebServer.nginx(output, temporary);
    return new ServedSite(output, nginx.address().toString(), nginx);
  }

  /** The site that has every kind of block, built into {@code temporary}. */
  static ServedSite ofEverything(Path temporary) throws IOException {
    return ofProject(
        Path.of("src/test/resources/sites/everything"), temporary.resolve("everything"));
  }

  private static ServedSite ofProject(Path project, Path output) throws IOException {
    return serve(build(project, output));
  }

  private static Path build(Path project, Path output) throws IOException {
    CommandLineRun run =
        CommandLineRun.in(
            project, "build", "--quiet", "--output", output.toAbsolutePath().toString());
    if (run.exit() != 0) {
      throw new IllegalStateException(run.err());
    }
    return output;
  }

  /** A folder of pages. */
  static ServedSite serve(Path folder) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(anyPort, 0);
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + BASE;
    ServedSite site = new ServedSite(folder, address, () -> server.stop(0));
    server.createContext("/", site::answer);
    server.setExecutor(
        Executors.newFixedThreadPool(
            4,
            work -> {
              Thread thread = new Thread(work, "served site");
              thread.setDaemon(true);
              return thread;
            }));
    server.start();
    return site;
  }

  /** Every page, sorted, but the one for what isn't there. */
  List<String> pages() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".html") && !name.equals("404.html"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a page in each edition that has it. */
  Path file(String page) {
    return folder.resolve(page);
  }

  String address(String page) {
    return address + page;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Path file =
          folder.resolve(path.startsWith(BASE) ? path.substring(BASE.length()) : "404.html");
      boolean there = Files.isRegularFile(file) && file.normalize().startsWith(folder);
      String name = file.getFileName().toString();
      String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      byte[] bytes = Files.readAllBytes(there ? file : folder.resolve("404.html"));
      exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
