package org.couplet.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links to a host on this machine that does everything that hosts do. */
class OutsideLinkCheckerTest {
  private static final SourceFile TEXT = new SourceFile("content/sections/one/en.md", "one two");

  private final Diagnostics found = new Diagnostics();
  private final Set<String> heard = new ConcurrentSkipListSet<>();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private String base = "";

  OutsideLinkCheckerTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      String method = exchange.getRequestMethod();
      heard.add(method + " " + path);
      heard.add("User-Agent " + exchange.getRequestHeaders().get("User-Agent"));
      if (exchange.getRequestHeaders().containsKey("Cookie")) {
        heard.add("Cookie");
      }
      exchange.getResponseHeaders().set("Set-Cookie", "a=b");
      atOnce.decrementAndGet();
      switch (path) {
        case "/moved" -> lead(exchange, "/there?a=b");
        case "/circle" -> lead(exchange, "/circle");
        case "/elsewhere" -> lead(exchange, "ftp://127.0.0.1/");
        case "/slow" -> end.await();
        case "/gone" -> exchange.sendResponseHeaders(404, -1);
        case "/no-head" -> exchange.sendResponseHeaders(method.equals("HEAD") ? 405 : 200, -1);
        case "/endless" -> endless(exchange, method);
        default -> exchange.sendResponseHeaders(200, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void lead(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(301, -1);
  }

  private static void endless(HttpExchange exchange, String method) throws IOException {
    exchange.sendResponseHeaders(method.equals("HEAD") ? 501 : 200, method.equals("HEAD") ? -1 : 0);
    if (method.equals("GET")) {
      try (OutputStream out = exchange.getResponseBody()) {
        byte[] filler = new byte[1 << 16];
        while (true) {
          out.write(filler);
        }
      }
    }
  }

  private List<String> check(String... addresses) throws IOException {
    return check(Duration.ofSeconds(20), addresses);
  }

  private List<String> check(Duration patience, String... addresses) throws IOException {
    List<OutsideLink> links =
        Stream.of(addresses).map(a -> new OutsideLink(a, List.of(TEXT.span(4, 7)))).toList();
    return new OutsideLinkChecker(patience, Duration.ZERO)
        .check(links, found).stream()
            .map(a -> a.good() + " " + a.said().in(MessageLanguage.EN).replace(base, ""))
            .toList();
  }

  @Test
  void whatIsThereIsGood() throws IOException {
    assertThat(check(base + "/a b?c=柳州#d", base + "/no-head", base + "/endless"))
        .containsExactly("true 200", "true 200", "true 200");
    assertThat(heard)
        .containsExactlyInAnyOrder(
            "HEAD /a%20b?c=%E6%9F%B3%E5%B7%9E",
            "HEAD /no-head",
            "GET /no-head",
            "HEAD /endless",
            "GET /endless",
            "User-Agent [couplet-check]");
    assertThat(mostAtOnce).as("questions at once to one host").hasValue(1);
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void redirectsAreFollowedAndTold() throws IOException {
    assertThat(check(base + "/moved", base + "/circle", base + "/elsewhere"))
        .containsExactly(
            "true 200, at /there?a=b",
            "false it leads from one address to the next",
            "false not http: ftp://127.0.0.1/");
    assertThat(heard).doesNotContain("Cookie");
  }

  @Test
  void whatIsNotThereIsAWarningAtItsLink() throws IOException {
    assertThat(check(base + "/gone", "https://nobody.invalid/"))
        .containsExactly("false 404", "false there is no such host");
    assertThat(found.sorted())
        .allSatisfy(
            problem -> {
              assertThat(problem.problem()).isEqualTo(Problem.OUTSIDE_LINK);
              assertThat(problem.span().text()).isEqualTo("two");
            })
        .extracting(problem -> problem.message(MessageLanguage.EN))
        .containsExactlyInAnyOrder(
            "“" + base + "/gone” can't be opened: 404.",
            "“https://nobody.invalid/” can't be opened: there is no such host.");
  }

  @Test
  void nobodyIsWaitedForForEver() throws IOException {
    assertThat(check(Duration.ofMillis(300), base + "/slow"))
        .containsExactly("false no answer within 1 s");
    server.stop(0);
    assertThat(check(base + "/shut")).containsExactly("false the connection is refused");
  }
}
