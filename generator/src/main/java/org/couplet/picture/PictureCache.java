package org.couplet.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Derived pictures in the project's cache folder, by the content that they were made of: a list for
 * each original, and the files that it names. What anybody has changed there is made again.
 */
final class PictureCache {
  private static final Pattern LINE =
      Pattern.compile(
          "(image/[a-z]+) ([a-z]+) ([0-9]{1,6}) ([0-9]{1,6}) ([0-9a-f]{12}) ([0-9]{1,9})");

  private final Path folder;

  PictureCache(Path project) {
    this.folder = project.resolve(".couplet").resolve("pictures");
  }

  /**
   * What was made of an original.
   *
   * @param original hash of its bytes, with the name of the recipe
   */
  Optional<List<Picture.Variant>> find(String original) throws IOException {
    Path list = list(original);
    if (!Files.isRegularFile(list)) {
      return Optional.empty();
    }
    List<Picture.Variant> variants = new ArrayList<>();
    // Not readAllLines: a damaged list is one that isn't there.
    String text = new String(Files.readAllBytes(list), StandardCharsets.US_ASCII);
    for (String line : text.lines().toList()) {
      Optional<Picture.Variant> variant = variant(LINE.matcher(line));
      if (variant.isEmpty()) {
        return Optional.empty();
      }
      variants.add(variant.get());
    }
    return Optional.of(variants).filter(all -> !all.isEmpty());
  }

  /** Stores one derived file. */
  Picture.Variant keep(PictureEncoder encoder, int width, int height, byte[] bytes)
      throws IOException {
    Files.createDirectories(folder);
    String hash = Hash.of(bytes);
    Path file = folder.resolve(hash + "." + encoder.extension());
    write(file, bytes);
    return new Picture.Variant(encoder.type(), encoder.extension(), width, height, hash, file);
  }

  /** Notes what was made of an original, once all of it is stored. */
  void remember(String original, List<Picture.Variant> variants) throws IOException {
    StringBuilder list = new StringBuilder();
    for (Picture.Variant v : variants) {
      list.append(v.type()).append(' ').append(v.extension()).append(' ').append(v.width());
      list.append(' ').append(v.height()).append(' ').append(v.hash()).append(' ');
      list.append(Files.size(v.file())).append('\n');
    }
    write(list(original), list.toString().getBytes(StandardCharsets.UTF_8));
  }

  private Optional<Picture.Variant> variant(Matcher line) throws IOException {
    if (!line.matches()) {
      return Optional.empty();
    }
    String hash = line.group(5);
    Path file = folder.resolve(hash + "." + line.group(2));
    if (!Files.isRegularFile(file)
        || Files.size(file) != Long.parseLong(line.group(6))
        || !Hash.of(Files.readAllBytes(file)).equals(hash)) {
      return Optional.empty();
    }
    int width = Integer.parseInt(line.group(3));
    int height = Integer.parseInt(line.group(4));
    return Optional.of(
        new Picture.Variant(line.group(1), line.group(2), width, height, hash, file));
  }

  private Path list(String original) {
    return folder.resolve(original + ".txt");
  }

  private void write(Path file, byte[] bytes) throws IOException {
    Path temporary = temporary();
    try {
      Files.write(temporary, bytes);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private Path temporary() throws IOException {
    try {
      return Files.createTempFile(folder, "new-", ".tmp");
    } catch (FileSystemException e) {
      // The name of a file that is not there, another each time, would help nobody.
      FileSystemException named =
          e instanceof AccessDeniedException
              ? new AccessDeniedException(folder.toString())
              : new FileSystemException(folder.toString(), null, e.getReason());
      named.initCause(e);
      throw named;
    }
  }
}
