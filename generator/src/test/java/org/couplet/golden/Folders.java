package org.couplet.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whole folders, copied and read. */
public final class Folders {

  private Folders() {}

  /**
   * The files in {@code folder} and below it, relative to it, sorted; none where it isn't there.
   */
  public static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }

  /** Copies the files of {@code from} over those of {@code to}. */
  public static void copy(Path from, Path to) throws IOException {
    copy(from, files(from), to);
  }

  /** Copies these files in this order. */
  public static void copy(Path from, List<Path> files, Path to) throws IOException {
    for (Path file : files) {
      Path target = to.resolve(file.toString());
      Files.createDirectories(target.resolveSibling("."));
      Files.copy(from.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Every file's bytes by its path with {@code /}. */
  public static SortedMap<String, byte[]> read(Path folder) throws IOException {
    SortedMap<String, byte[]> read = new TreeMap<>();
    for (Path file : files(folder)) {
      read.put(file.toString().replace('\\', '/'), Files.readAllBytes(folder.resolve(file)));
    }
    return read;
  }
}
