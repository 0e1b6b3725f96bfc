package org.couplet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.couplet.hash.Sha256;

/**
 * What earlier builds put into the output and this one doesn't.
 *
 * @param gone every such path, whether or not a file is there still: the folders that they leave
 *     empty go too
 * @param there those with a file, which goes
 * @param edited those of them that somebody changed since
 */
record Stale(List<String> gone, List<String> there, List<String> edited) {
  Stale {
    gone = List.copyOf(gone);
    there = List.copyOf(there);
    edited = List.copyOf(edited);
  }

  /** Holds what is known against the files of the site. */
  static Stale find(
      Collection<StagedFile> files, Known known, OutputPlace place, Disk disk, Folders folders)
      throws IOException {
    Map<String, String> current = new TreeMap<>();
    files.forEach(file -> current.put(file.path().toLowerCase(Locale.ROOT), file.path()));
    List<String> gone = new ArrayList<>();
    List<String> there = new ArrayList<>();
    List<String> edited = new ArrayList<>();
    for (String path : known.hashes().keySet()) {
      String twin = current.getOrDefault(path.toLowerCase(Locale.ROOT), "");
      if (twin.equals(path)) {
        continue;
      }
      gone.add(path);
      Path file = place.file(path);
      Optional<BasicFileAttributes> look = folders.reach(path) ? disk.look(file) : Optional.empty();
      if (look.isEmpty() || look.get().isDirectory() || isNow(twin, file, place, disk)) {
        continue;
      }
      there.add(path);
      if (!look.get().isRegularFile() || !known.made(path, Sha256.hex(disk.read(file)))) {
        edited.add(path);
      }
    }
    return new Stale(gone, there, edited);
  }

  /** Whether a file is one of this site's too, under a name that differs only in case. */
  private static boolean isNow(String twin, Path file, OutputPlace place, Disk disk)
      throws IOException {
    return !twin.isEmpty()
        && disk.look(place.file(twin)).isPresent()
        && disk.same(file, place.file(twin));
  }
}
