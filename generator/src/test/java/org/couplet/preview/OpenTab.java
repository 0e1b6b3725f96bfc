package org.couplet.preview;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.preview.http.RawClient;

/** A tab without a browser: it loads a page and listens as the script in the page does. */
public final class OpenTab implements AutoCloseable {

  private static final Pattern SCRIPT =
      Pattern.compile(
          "<script src=\"/_couplet/preview.js\" data-version=\"([0-9a-z]+)\" defer></script>\n");

  private static final Pattern EVENT = Pattern.compile("event: (\\w+)\ndata: (.*)");

  private final Socket socket;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  /** What was told: {@code page} or {@code state}, and JSON. */
  public record Event(String name, String data) {}

  /** A page as it was answered; {@code bytes} in Latin-1. */
  public record Loaded(int status, String bytes) {

    /** Without what the preview adds. */
    String plain() {
      return SCRIPT.matcher(bytes).replaceFirst("");
    }

    String version() {
      Matcher script = SCRIPT.matcher(bytes);
      if (!script.find()) {
        throw new IllegalStateException("no script in " + bytes);
      }
      return script.group(1);
    }
  }

  private OpenTab(Socket socket) {
    this.socket = socket;
  }

  /** Loads a file of a preview. */
  public static Loaded load(Preview preview, String path) throws IOException {
    return load(preview.address().getPort(), path);
  }

  /** Loads a file of the preview at a port of this machine. */
  static Loaded load(int port, String path) throws IOException {
    RawClient.Reply reply = RawClient.get(port, "/" + path);
    return new Loaded(reply.status(), reply.body());
  }

  /** Loads a page and listens for it. */
  public static OpenTab open(Preview preview, String path) throws IOException {
    return open(preview.address().getPort(), path);
  }

  /** Loads a page of the preview at a port of this machine and listens for it. */
  static OpenTab open(int port, String path) throws IOException {
    return listen(port, path, load(port, path).version());
  }

  /** Listens for a page of which another version was loaded before. */
  static OpenTab listen(int port, String path, String version) throws IOException {
    Socket socket = RawClient.open(port);
    OpenTab tab = new OpenTab(socket);
    String request =
        "GET /_couplet/events?page="
            + path
            + "&version="
            + version
            + " HTTP/1.1\r\nHost: localhost:"
            + port
            + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    Thread thread = new Thread(() -> tab.read(in), "open tab");
    thread.setDaemon(true);
    thread.start();
    return tab;
  }

  private void read(DataInputStream in) {
    try {
      while (!line(in).isEmpty()) {
        // A header.
      }
      StringBuilder text = new StringBuilder();
      for (int size = chunk(in); size > 0; size = chunk(in)) {
        byte[] bytes = new byte[size];
        in.readFully(bytes);
        line(in);
        text.append(PreviewProject.latin1(bytes));
        take(text);
      }
    } catch (IOException e) {
      // Closed.
    }
    events.add(new Event("end", ""));
  }

  private void take(StringBuilder text) {
    for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      Matcher event = EVENT.matcher(text.substring(0, end));
      if (event.matches()) {
        byte[] data = event.group(2).getBytes(StandardCharsets.ISO_8859_1);
        events.add(new Event(event.group(1), new String(data, StandardCharsets.UTF_8)));
      }
      text.delete(0, end + 2);
    }
  }

  private static int chunk(DataInputStream in) throws IOException {
    String size = line(in);
    return size.isEmpty() ? 0 : Integer.parseInt(size, 16);
  }

  private static String line(DataInputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  /** The next event of that name, and what it says; others are passed over. */
  public String await(String name) throws InterruptedException {
    return await(event -> event.name().equals(name));
  }

  /** The next event that is as wanted. */
  public String await(Predicate<Event> wanted) throws InterruptedException {
    while (true) {
      Event event = events.poll(30, TimeUnit.SECONDS);
      if (event == null) {
        throw new AssertionError("no such event");
      }
      if (wanted.test(event)) {
        return event.data();
      }
    }
  }

  /** The next state that is broken, or is not. */
  public String awaitBroken(boolean broken) throws InterruptedException {
    return await(
        event -> event.name().equals("state") && event.data().contains("\"broken\":" + broken));
  }

  /** Whether an event of that name is there. */
  boolean has(String name) {
    return events.stream().anyMatch(event -> event.name().equals(name));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
