package org.couplet.preview.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a site to this machine: it listens on 127.0.0.1 and, where there is one, on ::1, and there
 * is no way to make it listen elsewhere.
 */
public final class LocalServer implements AutoCloseable {

  /** How many ports are tried. */
  private static final int PORTS = 100;

  private static final int LAST_PORT = 65_535;

  static {
    // Read once by the JDK's server. A request that has not come whole within so many seconds is
    // dropped, or a few half-open connections would hold every thread; events go out at once.
    System.setProperty("sun.net.httpserver.maxReqTime", "10");
    System.setProperty("sun.net.httpserver.maxReqHeaders", "100");
    System.setProperty("sun.net.httpserver.maxReqHeaderSize", "65536");
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final List<HttpServer> servers;
  private final int port;
  private final ExecutorService threads;

  private LocalServer(List<HttpServer> servers, int port, ExecutorService threads) {
    this.servers = servers;
    this.port = port;
    this.threads = threads;
  }

  /**
   * Serves {@code site} on the first port that is free from {@code port} on; 0 is any free one.
   *
   * @throws IOException if there is none
   */
  public static LocalServer start(int port, Site site) throws IOException {
    List<HttpServer> servers = bind(port);
    int bound = servers.get(0).getAddress().getPort();
    Gate gate = new Gate(bound);
    ExecutorService threads = Executors.newCachedThreadPool(LocalServer::thread);
    for (HttpServer server : servers) {
      server.createContext("/", exchange -> answer(exchange, gate, site));
      server.setExecutor(threads);
      server.start();
    }
    return new LocalServer(servers, bound, threads);
  }

  /** Where it is reached. */
  public URI address() {
    return URI.create("http://localhost:" + port + "/");
  }

  private static List<HttpServer> bind(int port) throws IOException {
    for (int each = port; each < port + PORTS && each <= LAST_PORT; each++) {
      Optional<List<HttpServer>> servers = tryPort(each);
      if (servers.isPresent()) {
        return servers.get();
      }
    }
    throw new BindException("no free port from " + port + " on");
  }

  /** Both addresses on one port; nothing if somebody else has it on one of them. */
  private static Optional<List<HttpServer>> tryPort(int port) throws IOException {
    List<HttpServer> servers = new ArrayList<>();
    try {
      servers.add(HttpServer.create(new InetSocketAddress(loopback(4), port), 0));
      int bound = servers.get(0).getAddress().getPort();
      servers.add(HttpServer.create(new InetSocketAddress(loopback(16), bound), 0));
    } catch (BindException e) {
      boolean taken = servers.isEmpty() || String.valueOf(e.getMessage()).contains("in use");
      if (taken) {
        servers.forEach(server -> server.stop(0));
        return Optional.empty();
      }
    } catch (SocketException e) {
      // There is no ::1 here.
      if (servers.isEmpty()) {
        throw e;
      }
    }
    return Optional.of(servers);
  }

  private static InetAddress loopback(int length) throws IOException {
    byte[] address = new byte[length];
    address[length - 1] = 1;
    if (length == 4) {
      address[0] = 127;
    }
    return InetAddress.getByAddress(address);
  }

  private static void answer(HttpExchange exchange, Gate gate, Site site) throws IOException {
    try (exchange) {
      Optional<Answer> refusal = gate.refusal(exchange);
      String path = path(exchange.getRequestURI());
      String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
      if (refusal.isPresent()) {
        exchange.getResponseHeaders().set("Connection", "close");
        Sender.send(exchange, refusal.get());
      } else if (site.isStream(path) && exchange.getRequestMethod().equals("GET")) {
        stream(exchange, site, query);
      } else {
        Sender.send(exchange, site.answer(path, query));
      }
    }
  }

  private static void stream(HttpExchange exchange, Site site, String query) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    site.listen(
        query,
        text -> {
          out.write(text.getBytes(StandardCharsets.UTF_8));
          out.flush();
        });
  }

  /** The path as the site calls it: decoded once, never resolved. */
  private static String path(URI uri) {
    String path = Optional.ofNullable(uri.getPath()).orElse("");
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "preview-request");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.shutdownNow();
  }
}
