package org.couplet.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What earlier builds put into an output folder, as far as it is known.
 *
 * @param hashes the SHA-256 of every content that a path was given, by path
 * @param complete the manifest of the last build, where no later one was interrupted
 * @param ours whether the folder is known to be an output of ours
 * @param damaged whether its manifest can't be read: then any file at a path of the site may be
 *     ours, and none beyond the site's is
 */
record Known(
    SortedMap<String, Set<String>> hashes,
    Optional<Manifest> complete,
    boolean ours,
    boolean damaged) {

  private static final Pattern STYLESHEET = Pattern.compile("style\\.[0-9a-f]{8,}\\.css");

  /** Reads the manifest in the output and the journal that an interrupted build left. */
  static Known read(Disk disk, Path folder, Path journal) throws IOException {
    SortedMap<String, Set<String>> hashes = new TreeMap<>();
    Optional<Manifest> complete = Optional.empty();
    boolean ours = false;
    boolean damaged = false;
    Optional<String> manifest = text(disk, folder.resolve(Manifest.NAME));
    if (manifest.isPresent()) {
      complete = Manifest.parse(manifest.get());
      complete.ifPresent(whole -> whole.files().values().forEach(file -> add(hashes, file)));
      damaged = complete.isEmpty() && wasOurs(manifest.get(), disk, folder);
      ours = complete.isPresent() || damaged;
    }
    Optional<String> intended = text(disk, journal);
    if (intended.isPresent()) {
      complete = Optional.empty();
      ours = true;
      for (String line : intended.get().lines().toList()) {
        int space = line.indexOf(' ');
        if (space == 64 && SiteFile.mayBe(line.substring(65))) {
          add(hashes, new SiteFile(line.substring(65), 0, line.substring(0, 64)));
        }
      }
    }
    return new Known(hashes, complete, ours, damaged);
  }

  /** Where nothing in the manifest says whose it was, a style sheet of ours beside it does. */
  private static boolean wasOurs(String manifest, Disk disk, Path folder) throws IOException {
    if (Manifest.damaged(manifest)) {
      return true;
    }
    Path assets = folder.resolve("assets");
    return !Manifest.anothers(manifest)
        && disk.look(assets).filter(look -> look.isDirectory()).isPresent()
        && disk.list(assets).stream()
            .anyMatch(file -> STYLESHEET.matcher(file.getFileName().toString()).matches());
  }

  private static Optional<String> text(Disk disk, Path file) throws IOException {
    boolean there = disk.look(file).filter(look -> look.isRegularFile()).isPresent();
    return there
        ? Optional.of(new String(disk.read(file), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static void add(SortedMap<String, Set<String>> hashes, SiteFile file) {
    hashes.computeIfAbsent(file.path(), path -> new TreeSet<>()).add(file.sha256());
  }

  /** Whether a build of ours put this content there. */
  boolean made(String path, String sha256) {
    return hashes.getOrDefault(path, Set.of()).contains(sha256);
  }

  /** Whose file lies at a path of the site, {@code sha256} being its content. */
  StagedFile.Place occupant(String path, String sha256) {
    if (made(path, sha256)) {
      return StagedFile.Place.OURS;
    }
    if (hashes.containsKey(path)) {
      return StagedFile.Place.EDITED;
    }
    // Where names that differ in case are one file, an earlier build may know it by another.
    boolean renamed =
        hashes.keySet().stream().anyMatch(k -> k.equalsIgnoreCase(path) && made(k, sha256));
    return damaged || renamed ? StagedFile.Place.OURS : StagedFile.Place.FOREIGN;
  }

  /**
   * The journal of a build that is about to put {@code files} in place: with it, whatever it leaves
   * when interrupted is known, after several interrupted builds too. A line is a hash and a path.
   */
  String journal(Collection<SiteFile> files) {
    SortedMap<String, Set<String>> all = new TreeMap<>();
    hashes.forEach((path, known) -> all.put(path, new TreeSet<>(known)));
    files.forEach(file -> add(all, file));
    StringBuilder out = new StringBuilder();
    all.forEach(
        (path, known) ->
            known.forEach(hash -> out.append(hash).append(' ').append(path).append('\n')));
    return out.toString();
  }
}
