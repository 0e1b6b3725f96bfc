package org.couplet.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.cli.CommandLineRun;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;

/**
 * A project that tests edit, and the preview that watches it.
 *
 * @param folder that holds {@code content/}
 */
public record PreviewProject(Path folder) {

  /** A new brochure of three sections, as {@code init} makes it. */
  public static PreviewProject create(Path folder) {
    CommandLineRun made =
        CommandLineRun.in(folder.toAbsolutePath().resolveSibling("."), "init", folder.toString());
    if (made.exit() != 0) {
      throw new IllegalStateException(made.err());
    }
    return new PreviewProject(folder);
  }

  /** Replaces a file in one go, its folders made where they are missing. */
  public void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  public String read(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  public void replace(String path, String old, String now) throws IOException {
    String text = read(path);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(old + " is not in " + text);
    }
    write(path, text.replace(old, now));
  }

  /** Deletes a file, or a folder with all that is in it. */
  public void delete(String path) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder.resolve(path))) {
      all = new ArrayList<>(files.toList());
    }
    Collections.reverse(all);
    for (Path file : all) {
      Files.delete(file);
    }
  }

  /** Every file of the site that {@code build} makes of it, as bytes in Latin-1. */
  public SortedMap<String, String> built(Path output) throws IOException {
    CommandLineRun run =
        CommandLineRun.in(folder, "build", "--output", output.toString(), "--quiet");
    if (run.exit() != 0) {
      throw new IllegalStateException(run.err());
    }
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = output.relativize(file).toString().replace('\\', '/');
        files.put(name, latin1(Files.readAllBytes(file)));
      }
    }
    files.remove("manifest.json");
    return files;
  }

  static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Serves it in English. */
  public Preview serve() throws IOException {
    return serve(MessageLanguage.EN);
  }

  /** Serves it with messages in a language. */
  public Preview serve(MessageLanguage language) throws IOException {
    return Preview.start(folder, 0, language, new Silent());
  }

  /** Says nothing. */
  static final class Silent implements Narrator {
    @Override
    public void found(List<Diagnostic> problems) {}

    @Override
    public Phrase failure(IOException e) {
      return Phrase.same(String.valueOf(e.getMessage()));
    }

    @Override
    public Phrase bug(Throwable e) {
      throw new AssertionError(e);
    }
  }
}
