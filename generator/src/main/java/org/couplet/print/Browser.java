package org.couplet.print;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.couplet.diag.MachineException;
import org.couplet.diag.Phrase;

/**
 * A Chromium, Chrome or Edge: they lay out grids and margin boxes, and write tagged PDFs with an
 * outline.
 *
 * @param program its executable
 */
public record Browser(Path program) {

  private static final long PATIENCE_SECONDS = 180;

  /** Characters of a browser's own words that are worth showing. */
  private static final int WORDS = 2_000;

  private static final List<String> COMMANDS =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome-stable",
          "google-chrome",
          "microsoft-edge-stable",
          "microsoft-edge");

  private static final List<String> MAC =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

  private static final List<String> WINDOWS =
      List.of(
          "Google\\Chrome\\Application\\chrome.exe",
          "Microsoft\\Edge\\Application\\msedge.exe",
          "Chromium\\Application\\chrome.exe");

  private static final List<String> WINDOWS_FOLDERS =
      List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA");

  /**
   * The first browser of the family on this machine: on {@code PATH}, else where its installer puts
   * it.
   *
   * @param environment the variables of the process
   */
  public static Optional<Browser> find(Map<String, String> environment) {
    Stream<String> named =
        Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> COMMANDS.stream().map(command -> folder + File.separator + command));
    Stream<String> installed =
        WINDOWS_FOLDERS.stream()
            .filter(environment::containsKey)
            .flatMap(folder -> WINDOWS.stream().map(file -> environment.get(folder) + "\\" + file));
    return Stream.of(named, MAC.stream(), installed)
        .flatMap(places -> places)
        .flatMap(place -> path(place).stream())
        .filter(place -> Files.isRegularFile(place) && Files.isExecutable(place))
        .findFirst()
        .map(Browser::new);
  }

  private static Optional<Path> path(String place) {
    try {
      return Optional.of(Path.of(place));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * Prints a page.
   *
   * @param page the HTML file
   * @param pdf the file to write
   * @param workshop a folder for what the browser leaves lying about
   * @throws MachineException if the browser fails or takes longer than three minutes
   */
  public void print(Path page, Path pdf, Path workshop) throws IOException {
    Path words = workshop.resolve("browser.txt");
    Process process =
        new ProcessBuilder(command(page, pdf, workshop))
            .redirectErrorStream(true)
            .redirectOutput(words.toFile())
            .start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw failed("没有在三分钟内完成", "did not finish in three minutes", words);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    if (process.exitValue() != 0 || !Files.isRegularFile(pdf)) {
      throw failed("没有写出 PDF", "wrote no PDF", words);
    }
  }

  private List<String> command(Path page, Path pdf, Path workshop) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-extensions",
                "--disable-sync",
                "--disable-background-networking",
                "--disable-component-update",
                "--user-data-dir=" + workshop.resolve("profile"),
                "--no-pdf-header-footer",
                "--generate-pdf-document-outline",
                "--print-to-pdf=" + pdf));
    if ("root".equals(System.getProperty("user.name"))) {
      // Chromium refuses to run as root in its sandbox.
      command.add("--no-sandbox");
    }
    command.add(page.toUri().toString());
    return command;
  }

  private MachineException failed(String zh, String en, Path words) throws IOException {
    String said = new String(Files.readAllBytes(words), StandardCharsets.UTF_8).strip();
    String end = said.substring(Math.max(0, said.length() - WORDS));
    return new MachineException(
        new Phrase(
            "浏览器 " + program + " " + zh + "。\n" + end,
            "The browser " + program + " " + en + ".\n" + end));
  }
}
