package org.couplet.preview.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.couplet.preview.http.RawClient.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalServerTest {

  private static final String TEXT = "0123456789";

  private LocalServer server;
  private int port;

  /** Two files, and a page for what isn't there. */
  private static final Site SITE =
      new Site() {
        @Override
        public Answer answer(String path, String query) {
          byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
          return switch (path) {
            case "digits.txt", "zh/页.txt" -> Answer.file("digits.txt", bytes);
            case "empty.css" -> Answer.file("empty.css", new byte[0]);
            default ->
                Answer.file("404.html", "lost".getBytes(StandardCharsets.UTF_8)).withStatus(404);
          };
        }

        @Override
        public boolean isStream(String path) {
          return path.equals("events");
        }

        @Override
        public void listen(String query, Listener to) throws IOException {
          to.send("data: " + query + "\n\n");
        }
      };

  @BeforeEach
  void start() throws IOException {
    server = LocalServer.start(0, SITE);
    port = server.address().getPort();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Reply get(String path, String... headers) throws IOException {
    return RawClient.get(port, path, headers);
  }

  @Test
  void servesFilesWithTypeAndWithoutRoomForGuesses() throws IOException {
    Reply reply = get("/digits.txt");
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo(TEXT);
    assertThat(reply.has("Content-Type: text/plain; charset=utf-8")).isTrue();
    assertThat(reply.has("X-Content-Type-Options: nosniff")).isTrue();
    assertThat(reply.has("Cache-Control: no-store")).isTrue();
    assertThat(reply.has("Access-Control")).isFalse();
    assertThat(get("/zh/%E9%A1%B5.txt").body()).isEqualTo(TEXT);
    assertThat(get("/empty.css").status()).isEqualTo(200);
    assertThat(get("/nothing.html").status()).isEqualTo(404);
  }

  @Test
  void isReachedByItsThreeNames() throws IOException {
    for (String host : List.of("localhost", "LocalHost", "127.0.0.1", "[::1]")) {
      Reply reply = RawClient.request(port, "GET /digits.txt HTTP/1.1", host + ":" + port);
      assertThat(reply.status()).as(host).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:PORT",
        "localhost",
        "localhost:1",
        "localhost.evil.example:PORT",
        "localhost:PORT@evil.example",
        "127.0.0.1.nip.io:PORT",
        "0.0.0.0:PORT",
        "2130706433:PORT",
        "127.1:PORT",
        "[::ffff:127.0.0.1]:PORT",
        "localhost.:PORT",
        ""
      })
  void refusesEveryOtherHost(String host) throws IOException {
    String name = host.replace("PORT", Integer.toString(port));
    Reply reply = RawClient.request(port, "GET /digits.txt HTTP/1.1", name);
    assertThat(reply.status()).isIn(400, 403);
    assertThat(reply.body()).doesNotContain(TEXT).doesNotContain("evil");
  }

  @Test
  void refusesNoHostTwoHostsAndAWholeAddress() throws IOException {
    String own = "Host: localhost:" + port + "\r\n";
    for (String request :
        List.of(
            "GET /digits.txt HTTP/1.0\r\n\r\n",
            "GET /digits.txt HTTP/1.1\r\nConnection: close\r\n\r\n",
            "GET /digits.txt HTTP/1.1\r\n" + own + "Host: evil\r\nConnection: close\r\n\r\n",
            "GET http://evil.example/digits.txt HTTP/1.1\r\n" + own + "Connection: close\r\n\r\n",
            "GET //evil.example/digits.txt HTTP/1.1\r\n" + own + "Connection: close\r\n\r\n")) {
      Reply reply = RawClient.send(port, request);
      assertThat(reply.status()).as(request).isIn(0, 400, 403, 404);
      assertThat(reply.body()).as(request).doesNotContain(TEXT);
    }
  }

  @Test
  void refusesOtherSites() throws IOException {
    assertThat(get("/digits.txt", "Sec-Fetch-Site: cross-site").status()).isEqualTo(403);
    assertThat(get("/digits.txt", "Sec-Fetch-Site: same-site").status()).isEqualTo(403);
    assertThat(get("/digits.txt", "Sec-Fetch-Site: same-origin").status()).isEqualTo(200);
    assertThat(get("/digits.txt", "Sec-Fetch-Site: none").status()).isEqualTo(200);
    for (String origin :
        List.of("http://evil.example", "null", "https://localhost:" + port, "http://localhost:1")) {
      assertThat(get("/events", "Origin: " + origin).status()).as(origin).isEqualTo(403);
    }
    assertThat(get("/events?a", "Origin: http://localhost:" + port).body()).contains("data: a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT", "BREW"})
  void onlyGetAndHead(String method) throws IOException {
    Reply reply =
        RawClient.request(
            port,
            method + " /digits.txt HTTP/1.1",
            "localhost:" + port,
            "Origin: http://localhost:" + port,
            "Access-Control-Request-Method: GET");
    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.has("Allow: GET, HEAD")).isTrue();
    assertThat(reply.has("Access-Control")).isFalse();
  }

  @Test
  void takesNoBody() throws IOException {
    assertThat(get("/digits.txt", "Content-Length: 1000000000").status()).isEqualTo(413);
    assertThat(get("/digits.txt", "Transfer-Encoding: chunked").status()).isIn(400, 413);
    assertThat(get("/digits.txt", "Content-Length: 0").status()).isEqualTo(200);
  }

  @Test
  void headHasTheSameHeadersAndNoBody() throws IOException {
    Reply head = RawClient.request(port, "HEAD /digits.txt HTTP/1.1", "localhost:" + port);
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.has("Content-Length: 10")).isTrue();
    assertThat(head.has("ETag: ")).isTrue();
    assertThat(head.body()).isEmpty();
  }

  @Test
  void whatIsKnownIsNotSentAgain() throws IOException {
    String head = get("/digits.txt").head();
    String tag = head.replaceAll("(?is).*\r\netag: (\"[0-9a-f]+\").*", "$1");
    for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
      Reply reply = get("/digits.txt", "If-None-Match: " + known);
      assertThat(reply.status()).as(known).isEqualTo(304);
      assertThat(reply.body()).isEmpty();
    }
    assertThat(get("/digits.txt", "If-None-Match: \"x\"").status()).isEqualTo(200);
    assertThat(get("/digits.txt", "Range: bytes=0-1", "If-Range: " + tag).status()).isEqualTo(206);
    assertThat(get("/digits.txt", "Range: bytes=0-1", "If-Range: \"x\"").body()).isEqualTo(TEXT);
  }

  @Test
  void sendsAPartOfAFile() throws IOException {
    Reply reply = get("/digits.txt", "Range: bytes=2-4");
    assertThat(reply.status()).isEqualTo(206);
    assertThat(reply.body()).isEqualTo("234");
    assertThat(reply.has("Content-Range: bytes 2-4/10")).isTrue();
    assertThat(get("/digits.txt", "Range: bytes=8-").body()).isEqualTo("89");
    assertThat(get("/digits.txt", "Range: bytes=8-99").body()).isEqualTo("89");
    assertThat(get("/digits.txt", "Range: bytes=-3").body()).isEqualTo("789");
    assertThat(get("/digits.txt", "Range: bytes=-99").body()).isEqualTo(TEXT);
    for (String ignored :
        List.of("bytes=5-2", "bytes=-", "lines=1-2", "bytes=1-2,4-5", "bytes=x-")) {
      assertThat(get("/digits.txt", "Range: " + ignored).status()).as(ignored).isEqualTo(200);
    }
    for (String outside : List.of("bytes=10-", "bytes=99-100", "bytes=-0")) {
      Reply none = get("/digits.txt", "Range: " + outside);
      assertThat(none.status()).as(outside).isEqualTo(416);
      assertThat(none.has("Content-Range: bytes */10")).isTrue();
    }
  }

  @Test
  void noLineBreakInAPathReachesAHeader() throws IOException {
    Reply reply = get("/x%0d%0aSet-Cookie:%20a=b%0d%0a%0d%0a<script>");
    assertThat(reply.head()).doesNotContain("Set-Cookie").doesNotContain("Location");
    assertThat(get("/%00").status()).isIn(0, 400, 404);
  }

  @Test
  void outlivesWhatNoBrowserSends() throws IOException {
    RawClient.get(port, "/" + "a".repeat(100_000));
    RawClient.get(port, "/", "X: " + "a".repeat(1_000_000));
    RawClient.get(port, "/", "X: a\r\n".repeat(5_000) + "Y: b");
    RawClient.send(
        port, new byte[] {0x16, 3, 1, 2, 0, 1, 0, 1, (byte) 0xFC, 3, 3, 0x0d, 0x0a, 0x0d, 0x0a});
    RawClient.send(port, "\0\0\0\r\n\r\n");
    RawClient.send(port, "GET\r\n\r\n");
    RawClient.send(port, "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertThat(get("/digits.txt").body()).isEqualTo(TEXT);
  }

  @Test
  void answersBesideTwoHundredHalfOpenConnections() throws IOException {
    List<Socket> half = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = RawClient.open(port);
        socket
            .getOutputStream()
            .write("GET / HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.UTF_8));
        half.add(socket);
      }
      assertThat(get("/digits.txt").body()).isEqualTo(TEXT);
    } finally {
      for (Socket socket : half) {
        socket.close();
      }
    }
  }

  @Test
  void listensOnLoopbackOnly() throws IOException {
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(network.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThat(reaches(address)).as(address.toString()).isFalse();
        }
      }
    }
  }

  @Test
  void listensOnTheLoopbackOfBothProtocols() throws IOException {
    InetAddress four = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    assertThat(reaches(four)).isTrue();
    NetworkInterface loopback = NetworkInterface.getByInetAddress(four);
    assumeTrue(loopback.inetAddresses().anyMatch(Inet6Address.class::isInstance));
    byte[] six = new byte[16];
    six[15] = 1;
    assertThat(reaches(InetAddress.getByAddress(six))).isTrue();
  }

  private boolean reaches(InetAddress address) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 2_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void takesTheNextPortWhereOneIsTaken() throws IOException {
    try (ServerSocket other =
            new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        LocalServer next = LocalServer.start(other.getLocalPort(), SITE)) {
      assertThat(next.address().getPort()).isGreaterThan(other.getLocalPort());
    }
  }
}
