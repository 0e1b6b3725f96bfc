package org.couplet.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.preview.http.RawClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code couplet preview} as a program of its own. */
@DisabledOnOs(OS.WINDOWS)
class PreviewProcessIT {

  @TempDir Path temporary;
  private PreviewProject project;
  private Process process;
  private BufferedReader out;
  private int port;

  @BeforeEach
  void start() throws IOException {
    project = PreviewProject.create(temporary.resolve("brochure"));
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.couplet.cli.Main",
                "preview",
                "--port",
                "47110",
                "--project",
                project.folder().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    Matcher address =
        Pattern.compile("Preview: http://localhost:(\\d+)/ \\(Ctrl-C ends it\\)")
            .matcher(Objects.requireNonNull(out.readLine()));
    assertThat(address.matches()).isTrue();
    port = Integer.parseInt(address.group(1));
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  @Test
  void servesUntilCtrlCAndEndsCleanly() throws Exception {
    assertThat(RawClient.get(port, "/zh/about.html").status()).isEqualTo(200);
    signal("INT");
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(130);
    List<String> rest = out.lines().toList();
    assertThat(rest).noneMatch(line -> line.contains("http://"));
  }

  /**
   * Sleep, as a program sees it: nothing of it runs for a while, and files are other than before.
   */
  @Test
  void wakesFromSleep() throws Exception {
    try (OpenTab tab = OpenTab.open(port, "zh/about.html")) {
      signal("STOP");
      project.replace("content/sections/about/zh.md", "在这里写正文。", "睡着时写的正文。");
      Thread.sleep(3_000);
      signal("CONT");
      assertThat(tab.await("page")).contains("version");
      assertThat(utf8(OpenTab.load(port, "zh/about.html").bytes())).contains("睡着时写的正文。");
    }
  }

  private static String utf8(String latin1) {
    return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  @Test
  void dropsRequestsThatDoNotComeWhole() throws Exception {
    List<Socket> half = new ArrayList<>();
    try {
      for (int i = 0; i < 200; i++) {
        Socket socket = RawClient.open(port);
        socket
            .getOutputStream()
            .write("GET / HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.UTF_8));
        half.add(socket);
      }
      assertThat(RawClient.get(port, "/zh/about.html").status()).isEqualTo(200);
      for (Socket socket : half) {
        socket.setSoTimeout(60_000);
        assertThat(isDropped(socket.getInputStream())).isTrue();
      }
    } finally {
      for (Socket socket : half) {
        socket.close();
      }
    }
  }

  private static boolean isDropped(InputStream in) {
    try {
      return in.read() < 0;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
