package org.couplet.preview.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Waits for saves in a project. Where events of the file system name nothing but files that were
 * there before and still are, it looks at those; after any other event it looks at everything, and
 * from time to time without one, so that a lost event, an overflow or a folder that was moved makes
 * no difference. Where no events come (network drives, some containers) it looks by itself.
 */
public final class ProjectWatcher implements AutoCloseable {

  /** How often it looks, in milliseconds, where no event has announced the last change. */
  private static final long OFTEN = 400;

  /** How often it looks where events come. */
  private static final long SELDOM = 5_000;

  /** How long nothing must happen before a save counts as whole, in milliseconds. */
  private static final long PAUSE = 12;

  /** The same where many files are being saved at once. */
  private static final long LONG_PAUSE = 80;

  private static final int FEW = 3;

  /** After so many pauses that were none, what is there is looked at anyway. */
  private static final int MOST_PAUSES = 60;

  private final Path project;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final Map<Path, Scan.Stamp> watched = new HashMap<>();
  private final Set<Path> touched = new HashSet<>();
  private Scan last = Scan.EMPTY;
  private boolean announced;
  private boolean blind;
  private boolean overflowed;

  /**
   * Watches {@code content/} and {@code templates/} of a project, whether they are there or not.
   *
   * @throws IOException if the machine has no way to watch
   */
  public ProjectWatcher(Path project) throws IOException {
    this.project = project;
    this.service = project.getFileSystem().newWatchService();
    last = scan();
  }

  /**
   * Waits until something was saved; the paths that are new, gone or changed.
   *
   * @throws InterruptedException if this thread was asked to stop waiting, or the watcher is closed
   */
  public Set<Path> await() throws InterruptedException, IOException {
    while (true) {
      Set<Path> changed = await(SELDOM);
      if (!changed.isEmpty()) {
        return changed;
      }
    }
  }

  /**
   * The same, but after some time without a save it ends and tells of none.
   *
   * @param longest in milliseconds
   */
  public Set<Path> await(long longest) throws InterruptedException, IOException {
    long rest = longest;
    try {
      while (true) {
        // Something may have been noticed since the last call, by isPending.
        boolean noticed = isNoticed();
        if (!noticed) {
          long step = Math.min(rest, announced && !blind ? SELDOM : OFTEN);
          Optional<WatchKey> key = poll(step);
          key.ifPresent(this::take);
          noticed = isNoticed();
          // Files that don't count must not put off the look without end.
          rest -= key.isPresent() ? Math.min(step, PAUSE) : step;
          if (key.isPresent() && !noticed && rest > 0) {
            continue;
          }
        }
        if (noticed) {
          settle();
        }
        Set<Path> changed = changed();
        if (!changed.isEmpty()) {
          announced = noticed;
          return changed;
        }
        if (rest <= 0) {
          return changed;
        }
      }
    } catch (ClosedWatchServiceException e) {
      throw new InterruptedException("closed");
    }
  }

  /** Whether something was saved that {@link #await} has not told yet. */
  public boolean isPending() throws InterruptedException {
    try {
      for (Optional<WatchKey> key = poll(0); key.isPresent(); key = poll(0)) {
        take(key.get());
      }
      return isNoticed();
    } catch (ClosedWatchServiceException e) {
      throw new InterruptedException("closed");
    }
  }

  private boolean isNoticed() {
    return overflowed || !touched.isEmpty();
  }

  private Set<Path> changed() throws IOException {
    boolean all = overflowed || blind || touched.isEmpty();
    Optional<Scan> few = all ? Optional.empty() : last.withSaved(touched);
    Scan now = few.isPresent() ? few.get() : scan();
    Set<Path> changed = new TreeSet<>(now.since(last));
    // A file saved twice within the grain of the clock, at the same length, has one stamp; where
    // events were lost or none come, any may have been.
    if (overflowed || (blind && !changed.isEmpty())) {
      changed.addAll(now.stamps().keySet());
    }
    touched.stream().filter(now.stamps()::containsKey).forEach(changed::add);
    touched.clear();
    overflowed = false;
    last = now;
    return changed;
  }

  private void settle() throws InterruptedException {
    for (int i = 0; i < MOST_PAUSES; i++) {
      Optional<WatchKey> key = poll(touched.size() > FEW || overflowed ? LONG_PAUSE : PAUSE);
      if (key.isEmpty()) {
        return;
      }
      take(key.get());
    }
  }

  private Optional<WatchKey> poll(long millis) throws InterruptedException {
    return Optional.ofNullable(service.poll(millis, TimeUnit.MILLISECONDS));
  }

  private void take(WatchKey key) {
    Path folder = folders.getOrDefault(key, project);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        overflowed = true;
      } else if (event.context() instanceof Path name && counts(folder, name)) {
        touched.add(folder.resolve(name));
      }
    }
    if (!key.reset()) {
      Optional.ofNullable(folders.remove(key)).ifPresent(watched::remove);
    }
  }

  private boolean counts(Path folder, Path name) {
    return !Scan.isTemporary(name)
        && (!folder.equals(project) || Scan.FOLDERS.contains(name.toString()));
  }

  private Scan scan() throws IOException {
    blind = false;
    if (Files.isDirectory(project)) {
      watch(project, new Scan.Stamp(true, 0, 0, Optional.empty()));
    }
    Scan now = Scan.of(project, this::watch);
    watched.keySet().removeIf(path -> !path.equals(project) && !now.stamps().containsKey(path));
    return now;
  }

  /** A folder that can't be watched is looked at from time to time all the same. */
  private void watch(Path folder, Scan.Stamp stamp) {
    if (stamp.equals(watched.get(folder))) {
      return;
    }
    try {
      WatchKey key =
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_DELETE,
              StandardWatchEventKinds.ENTRY_MODIFY);
      folders.put(key, folder);
      watched.put(folder, stamp);
    } catch (IOException e) {
      watched.remove(folder);
      blind = true;
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
