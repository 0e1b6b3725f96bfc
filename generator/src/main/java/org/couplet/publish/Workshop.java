package org.couplet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The hidden folder that a build works in: numbered files that wait for their place, the lock, and
 * the journal of what is being put in place.
 */
final class Workshop implements AutoCloseable {

  private static final Pattern STAGED = Pattern.compile("\\d+");

  private final Path folder;
  private final Disk disk;
  private final OutputLock lock;
  private final AtomicInteger count = new AtomicInteger();

  private Workshop(Path folder, Disk disk, OutputLock lock) {
    this.folder = folder;
    this.disk = disk;
    this.lock = lock;
  }

  /**
   * Opens the workshop once nobody else works there; what a killed build staged is thrown away.
   *
   * @param patience how long to wait for another build, in milliseconds
   */
  static Workshop open(OutputPlace place, Disk disk, int patience) throws IOException {
    Path folder = place.workshop();
    OutputLock lock = OutputLock.take(folder.resolve("lock"), place.folder(), patience);
    Workshop workshop = new Workshop(folder, disk, lock);
    try {
      workshop.clear();
      return workshop;
    } catch (IOException e) {
      workshop.close();
      throw e;
    }
  }

  Path folder() {
    return folder;
  }

  /** Where the journal of an interrupted build lies, if there was one. */
  Path journal() {
    return folder.resolve("journal");
  }

  /** Stores bytes that wait for their place. */
  Path stage(byte[] bytes, boolean durable) throws IOException {
    Path staged = folder.resolve(Integer.toString(count.getAndIncrement()));
    disk.write(staged, bytes, durable);
    return staged;
  }

  private void clear() throws IOException {
    for (Path entry : disk.list(folder)) {
      if (STAGED.matcher(entry.getFileName().toString()).matches()) {
        disk.delete(entry);
      }
    }
  }

  /**
   * Leaves nothing but the journal of an unfinished build. What can't be removed, tried twice, is
   * left to the next build, which begins with it: the site is right either way.
   */
  @Override
  public void close() {
    twice(this::clear);
    try {
      lock.close();
    } catch (IOException e) {
      // An old lock file is no obstacle.
    }
    twice(this::leave);
  }

  private void leave() throws IOException {
    if (disk.list(folder).isEmpty()) {
      disk.delete(folder);
    }
  }

  private static void twice(Step step) {
    for (int i = 0; i < 2; i++) {
      try {
        step.run();
        return;
      } catch (IOException e) {
        // Once more, then it is the next build's.
      }
    }
  }

  private interface Step {
    void run() throws IOException;
  }
}
