package org.couplet.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The one quick pass in which staged files take their places. Its order holds at any moment it is
 * cut off: what a page names is there before the page, and goes after the last page that names it.
 */
final class Pass {

  private static final String ASSETS = "assets/";

  /** Assets first, whose names are new with their content; then pages; then what lists pages. */
  private static final Comparator<String> IN =
      Comparator.comparingInt(Pass::rank).thenComparing(Comparator.naturalOrder());

  private static final Comparator<String> OUT = IN.reversed();

  private final OutputPlace place;
  private final Workshop workshop;
  private final Disk disk;
  private final Folders folders;
  private final boolean durable;

  Pass(OutputPlace place, Workshop workshop, Disk disk, Folders folders, boolean durable) {
    this.place = place;
    this.workshop = workshop;
    this.disk = disk;
    this.folders = folders;
    this.durable = durable;
  }

  private static int rank(String path) {
    if (path.startsWith(ASSETS)) {
      return 0;
    }
    return path.endsWith(".html") || path.endsWith(".html.gz") ? 1 : 2;
  }

  /**
   * Puts {@code files} in place and removes {@code stale} ones.
   *
   * @param manifest of the new site
   * @param journal of everything that is ours, before and after
   */
  void run(Collection<StagedFile> files, Stale stale, Manifest manifest, String journal)
      throws IOException {
    List<StagedFile> moving =
        files.stream()
            .filter(file -> file.staged().isPresent())
            .sorted(Comparator.comparing(StagedFile::path, IN))
            .toList();
    // Everything that takes room on the disk comes before the first change to the site.
    Path list = workshop.stage(manifest.text().getBytes(StandardCharsets.UTF_8), durable);
    Path intent = workshop.stage(journal.getBytes(StandardCharsets.UTF_8), durable);
    begin(moving, intent);

    int rank = 0;
    SortedSet<String> touched = new TreeSet<>();
    for (StagedFile file : moving) {
      if (rank(file.path()) != rank) {
        rank = rank(file.path());
        settle(touched);
      }
      disk.move(file.staged().orElseThrow(), place.file(file.path()));
      touched.add(Folders.parent(file.path()));
    }
    settle(touched);
    for (String path : stale.there().stream().sorted(OUT).toList()) {
      disk.delete(place.file(path));
    }
    removeEmptyFolders(stale.gone());
    disk.move(list, place.file(Manifest.NAME));
    settle(place.folder());
    disk.delete(workshop.journal());
  }

  /** From the journal on, whatever is in the output is known; without room for it nothing is. */
  private void begin(List<StagedFile> moving, Path intent) throws IOException {
    boolean interrupted = disk.look(workshop.journal()).isPresent();
    Deque<String> made = new ArrayDeque<>();
    try {
      disk.move(intent, workshop.journal());
      settle(workshop.folder());
      makeFolders(moving, made);
    } catch (IOException e) {
      for (String folder : made) {
        folders.removeEmpty(folder);
      }
      if (!interrupted) {
        disk.delete(workshop.journal());
      }
      throw e;
    }
  }

  private void makeFolders(List<StagedFile> moving, Deque<String> made) throws IOException {
    List<String> paths = new ArrayList<>(List.of(Manifest.NAME));
    moving.forEach(file -> paths.add(file.path()));
    for (String path : paths) {
      for (String folder : folders.lacking(path)) {
        folders.make(folder);
        made.push(folder);
      }
    }
  }

  private void removeEmptyFolders(Collection<String> gone) throws IOException {
    SortedSet<String> left = new TreeSet<>(Comparator.reverseOrder());
    for (String path : gone) {
      for (String folder = Folders.parent(path);
          !folder.isEmpty();
          folder = Folders.parent(folder)) {
        left.add(folder);
      }
    }
    // Backwards, so that a folder comes after those inside it.
    for (String folder : left) {
      folders.removeEmpty(folder);
    }
  }

  private void settle(Collection<String> touched) throws IOException {
    for (String folder : touched) {
      settle(place.file(folder));
    }
  }

  private void settle(Path folder) throws IOException {
    if (durable) {
      disk.settle(folder);
    }
  }
}
