package org.couplet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.couplet.diag.MachineException;
import org.couplet.diag.Phrase;
import org.couplet.hash.Sha256;

/**
 * The files of a site as they come in, each held against what the output has in its place. May be
 * filled from several threads.
 */
final class Arrivals {

  private final OutputPlace place;
  private final PublishOptions options;
  private final Disk disk;
  private final Workshop workshop;
  private final Known known;
  private final SortedMap<String, StagedFile> files = new ConcurrentSkipListMap<>();

  Arrivals(OutputPlace place, PublishOptions options, Disk disk, Workshop workshop, Known known) {
    this.place = place;
    this.options = options;
    this.disk = disk;
    this.workshop = workshop;
    this.known = known;
  }

  /** Takes a file, and its compressed copy if one is wanted. */
  void add(String path, byte[] bytes) throws IOException {
    if (!SiteFile.mayBe(path)) {
      throw new IllegalArgumentException("no path of a site: " + path);
    }
    put(path, bytes);
    if (options.compress()) {
      Optional<byte[]> gzip = Gzip.of(path, bytes);
      if (gzip.isPresent()) {
        put(path + ".gz", gzip.get());
      }
    }
  }

  /** All files so far, sorted by path. */
  Collection<StagedFile> files() {
    return files.values();
  }

  private void put(String path, byte[] bytes) throws IOException {
    if (files.put(path, compare(SiteFile.of(path, bytes), bytes)) != null) {
      throw new IllegalArgumentException("two files for one path: " + path);
    }
  }

  private StagedFile compare(SiteFile file, byte[] bytes) throws IOException {
    Path target = place.file(file.path());
    StagedFile.Place occupant = StagedFile.Place.FREE;
    Optional<BasicFileAttributes> look = disk.look(target);
    if (look.isPresent()) {
      if (look.get().isDirectory()) {
        throw new MachineException(
            new Phrase(
                target + " 应当是文件，却是文件夹；请把它移开。",
                target + " should be a file, but is a folder; move it away."));
      }
      String hash = "";
      if (look.get().isRegularFile()) {
        byte[] old = disk.read(target);
        if (Arrays.equals(old, bytes)) {
          return new StagedFile(file, Optional.empty(), occupant);
        }
        hash = Sha256.hex(old);
      }
      occupant = known.occupant(file.path(), hash);
    }
    return new StagedFile(file, Optional.of(workshop.stage(bytes, options.durable())), occupant);
  }
}
