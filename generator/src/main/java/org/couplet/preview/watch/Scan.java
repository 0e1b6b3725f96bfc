package org.couplet.preview.watch;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.couplet.read.source.FileNames;
import org.jspecify.annotations.Nullable;

/**
 * What a project's folders hold, as the file system tells without opening anything.
 *
 * @param stamps of files and folders
 */
record Scan(Map<Path, Stamp> stamps) {

  /** The folders of a project that a site is made of. */
  static final List<String> FOLDERS = List.of("content", "templates");

  /** Nothing. */
  static final Scan EMPTY = new Scan(Map.of());

  Scan {
    stamps = Map.copyOf(stamps);
  }

  /**
   * What tells a file from one that was saved over it.
   *
   * @param size in bytes; 0 for a folder
   * @param modified in the file system's own units; 0 for a folder
   * @param key which file it is, where the file system numbers them
   */
  record Stamp(boolean folder, long size, long modified, Optional<Object> key) {

    static Stamp of(BasicFileAttributes attributes) {
      Optional<Object> key = Optional.ofNullable(attributes.fileKey());
      return attributes.isDirectory()
          ? new Stamp(true, 0, 0, key)
          : new Stamp(
              false,
              attributes.size(),
              attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
              key);
    }
  }

  /** Somebody who wants to know of each folder before it is listed. */
  interface Entering {
    void folder(Path folder, Stamp stamp) throws IOException;
  }

  /**
   * Everything in {@code content/} and {@code templates/} of a project but what editors leave
   * there; what vanishes meanwhile, or can't be read, is left out.
   */
  static Scan of(Path project, Entering entering) throws IOException {
    Map<Path, Stamp> stamps = new HashMap<>();
    for (String name : FOLDERS) {
      Path folder = project.resolve(name);
      if (Files.isDirectory(folder, NOFOLLOW_LINKS)) {
        Files.walkFileTree(folder, new Walk(stamps, entering));
      }
    }
    return new Scan(stamps);
  }

  /**
   * The same after some files were saved over; nothing if anything but a file that was there before
   * and still is is among them.
   */
  Optional<Scan> withSaved(Set<Path> saved) throws IOException {
    Map<Path, Stamp> now = new HashMap<>(stamps);
    for (Path path : saved) {
      Stamp before = stamps.get(path);
      if (before == null || before.folder() || !Files.isRegularFile(path, NOFOLLOW_LINKS)) {
        return Optional.empty();
      }
      try {
        now.put(
            path, Stamp.of(Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS)));
      } catch (NoSuchFileException e) {
        return Optional.empty();
      }
    }
    return Optional.of(new Scan(now));
  }

  /** The paths that are new, gone or saved over since {@code earlier}. */
  Set<Path> since(Scan earlier) {
    Set<Path> changed = new TreeSet<>();
    stamps.forEach(
        (path, stamp) -> {
          if (!stamp.equals(earlier.stamps.get(path))) {
            changed.add(path);
          }
        });
    earlier.stamps.keySet().stream().filter(p -> !stamps.containsKey(p)).forEach(changed::add);
    return changed;
  }

  /** Whether an editor left a file of that name, or a file inside such a folder. */
  static boolean isTemporary(Path path) {
    return path.getFileName() != null && FileNames.isTemporary(path.getFileName().toString());
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Map<Path, Stamp> stamps;
    private final Entering entering;

    Walk(Map<Path, Stamp> stamps, Entering entering) {
      this.stamps = stamps;
      this.entering = entering;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (isTemporary(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Stamp stamp = Stamp.of(attributes);
      stamps.put(folder, stamp);
      entering.folder(folder, stamp);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isTemporary(file)) {
        stamps.put(file, Stamp.of(attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
