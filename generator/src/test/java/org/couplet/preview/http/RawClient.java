package org.couplet.preview.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A client that sends exactly the bytes it is told to, as no browser would. */
public final class RawClient {

  private RawClient() {}

  /** What came back, as Latin-1 text; empty where the server only hung up. */
  public record Reply(String all) {

    /** The status code; 0 where there was no answer. */
    public int status() {
      return all.startsWith("HTTP/1.1 ") ? Integer.parseInt(all.substring(9, 12)) : 0;
    }

    public String head() {
      int end = all.indexOf("\r\n\r\n");
      return end < 0 ? all : all.substring(0, end);
    }

    public String body() {
      int end = all.indexOf("\r\n\r\n");
      return end < 0 ? "" : all.substring(end + 4);
    }

    public boolean has(String header) {
      return head().toLowerCase(Locale.ROOT).contains("\r\n" + header.toLowerCase(Locale.ROOT));
    }
  }

  /** A GET of a path, with more header lines. */
  public static Reply get(int port, String path, String... headers) throws IOException {
    return request(port, "GET " + path + " HTTP/1.1", "localhost:" + port, headers);
  }

  static Reply request(int port, String line, String host, String... headers) throws IOException {
    StringBuilder text = new StringBuilder(line).append("\r\nHost: ").append(host).append("\r\n");
    for (String header : headers) {
      text.append(header).append("\r\n");
    }
    return send(port, text.append("Connection: close\r\n\r\n").toString());
  }

  /** Sends text as it is and reads until the server hangs up, or says nothing for long. */
  static Reply send(int port, String text) throws IOException {
    return send(port, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Reply send(int port, byte[] bytes) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (Socket socket = open(port)) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      try {
        out.write(bytes);
        out.flush();
        socket.getInputStream().transferTo(all);
      } catch (IOException e) {
        // Hanging up is an answer too.
      }
    }
    return new Reply(all.toString(StandardCharsets.ISO_8859_1));
  }

  public static Socket open(int port) throws IOException {
    Socket socket = new Socket();
    socket.connect(
        new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
    return socket;
  }
}
