package org.couplet.publish;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.couplet.diag.Diagnostics;

/** Another Java process that publishes. */
final class Child {

  /** {@code forever DIR}: two versions by turns; {@code stage DIR}: stages a file, then waits. */
  public static void main(String[] arguments) throws Exception {
    Path site = Path.of(arguments[1]);
    if (arguments[0].equals("stage")) {
      Staging staging = Staging.beside(site, Sites.project(site), Sites.PLAIN);
      staging.sink().write("index.html", Sites.bytes("staged"));
      ready();
      Thread.sleep(60_000);
    }
    for (int i = 0; ; i++) {
      try (Staging staging = Staging.beside(site, Sites.project(site), Sites.COMPRESS)) {
        for (var file : Sites.version(i % 2 == 0 ? "a" : "b").entrySet()) {
          staging.sink().write(file.getKey(), Sites.bytes(file.getValue()));
        }
        staging.publish(new Diagnostics());
      }
      if (i == 1) {
        ready();
      }
    }
  }

  @SuppressWarnings("SystemOut") // Its parent listens.
  private static void ready() {
    System.out.println("ready");
  }

  /** Starts one and waits until it is at work. */
  static Process start(String what, Path site) throws IOException, URISyntaxException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                home(Child.class) + File.pathSeparator + home(Staging.class),
                Child.class.getName(),
                what,
                site.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
    if (!"ready".equals(line)) {
      process.destroyForcibly();
      throw new IOException("the child said " + line);
    }
    return process;
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private Child() {}
}
