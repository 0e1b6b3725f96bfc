package org.couplet.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The templates that travel with the program, in its jar or in the folder of its classes.
 *
 * @param program the jar or the folder
 */
record TemplateFiles(Path program) {

  private static final String FOLDER = "org/couplet/templates/";

  /** Those of the program that runs. */
  static TemplateFiles ofThisProgram() {
    CodeSource source = TemplateFiles.class.getProtectionDomain().getCodeSource();
    try {
      return new TemplateFiles(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The files whose names are wanted, as text, by name relative to the folder.
   *
   * @throws IOException if the machine can't read one of them
   */
  SortedMap<String, String> read(Predicate<String> wanted) throws IOException {
    return Files.isDirectory(program) ? readFolder(wanted) : readJar(wanted);
  }

  private SortedMap<String, String> readFolder(Predicate<String> wanted) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    Path folder = program.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (wanted.test(name) && Files.isRegularFile(path)) {
          files.put(name, Files.readString(path));
        }
      }
    }
    return files;
  }

  private SortedMap<String, String> readJar(Predicate<String> wanted) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (ZipFile jar = new ZipFile(program.toFile())) {
      Enumeration<? extends ZipEntry> entries = jar.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        String path = entry.getName();
        if (path.startsWith(FOLDER) && wanted.test(path.substring(FOLDER.length()))) {
          try (InputStream in = jar.getInputStream(entry)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            files.put(path.substring(FOLDER.length()), text);
          }
        }
      }
    }
    return files;
  }
}
