package org.couplet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MachineException;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.plan.Sink;
import org.couplet.publish.StagedFile.Place;

/**
 * A folder beside the output in which a site comes together before it is published as a whole. A
 * file that the output has already, byte for byte, is not written again.
 */
public final class Staging implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 10_000;

  private final OutputPlace place;
  private final PublishOptions options;
  private final Disk disk;
  private final Workshop workshop;
  private final Known known;
  private final Arrivals arrivals;

  /** Taken as a reader while a file is stored, as a writer to publish and to close. */
  private final ReadWriteLock working = new ReentrantReadWriteLock();

  private final Thread atExit = new Thread(this::close, "couplet-staging-cleanup");
  private boolean closed;

  private Staging(
      OutputPlace place, PublishOptions options, Disk disk, Workshop workshop, Known known) {
    this.place = place;
    this.options = options;
    this.disk = disk;
    this.workshop = workshop;
    this.known = known;
    this.arrivals = new Arrivals(place, options, disk, workshop, known);
  }

  /**
   * Opens a staging folder, once nobody else publishes to {@code output}; throws away what an
   * interrupted run staged.
   *
   * @param output the folder to publish to; need not exist; may be a link to the folder
   * @param project the folder that holds {@code content/}: the output must not hold it
   * @throws OutputRefusedException if the output must not be touched
   * @throws IOException if the machine can't, or another build holds the lock
   */
  public static Staging beside(Path output, Path project, PublishOptions options)
      throws OutputRefusedException, IOException {
    return beside(output, project, options, new RealDisk(), PATIENCE_MILLIS);
  }

  static Staging beside(
      Path output, Path project, PublishOptions options, Disk disk, int patienceMillis)
      throws OutputRefusedException, IOException {
    OutputPlace place = OutputPlace.of(output, project);
    Workshop workshop = Workshop.open(place, disk, patienceMillis);
    boolean opened = false;
    try {
      Known known = Known.read(disk, place.folder(), workshop.journal());
      if (!known.ours() && !options.adopt() && !empty(place, disk)) {
        throw new OutputRefusedException(
            new Phrase(
                place.folder() + " 里有不是 couplet 生成的文件，没有动它。请换一个文件夹；要在这里发布并保留那些文件，请加 --adopt。",
                place.folder()
                    + " holds files that Couplet did not make; it was left alone. Choose another folder,"
                    + " or add --adopt to publish into it and keep them."));
      }
      Staging staging = new Staging(place, options, disk, workshop, known);
      staging.awaitExit();
      opened = true;
      return staging;
    } finally {
      if (!opened) {
        workshop.close();
      }
    }
  }

  private static boolean empty(OutputPlace place, Disk disk) throws IOException {
    if (disk.look(place.folder()).isEmpty()) {
      return true;
    }
    return disk.list(place.folder()).stream().allMatch(place.workshop()::equals);
  }

  /** Where rendered bytes go. */
  public Sink sink() {
    return this::store;
  }

  private void store(String path, byte[] bytes) throws IOException {
    working.readLock().lock();
    try {
      if (closed) {
        // Only an interrupted program gets here; what it renders now is for nobody.
        return;
      }
      arrivals.add(path, bytes);
    } finally {
      working.readLock().unlock();
    }
  }

  /**
   * Renames everything into the output in one pass: assets, pages, stale files out, manifest last.
   * Files that somebody edited are reported and replaced.
   *
   * @throws OutputRefusedException if somebody else's file lies where one of the site's would go;
   *     nothing was touched
   * @throws IOException if the machine can't; the next run repairs the output
   */
  public Published publish(Diagnostics found) throws OutputRefusedException, IOException {
    working.writeLock().lock();
    try {
      if (closed) {
        throw interrupted();
      }
      Collection<StagedFile> files = arrivals.files();
      refuseForeign(files);
      Folders folders = new Folders(place, disk);
      Stale stale = Stale.find(files, known, place, disk, folders);
      reportEdited(files, stale, found);
      List<SiteFile> all = files.stream().map(StagedFile::file).toList();
      Manifest manifest = Manifest.of(all);
      int changed = (int) files.stream().filter(file -> file.staged().isPresent()).count();
      if (changed > 0 || !known.complete().equals(Optional.of(manifest))) {
        new Pass(place, workshop, disk, folders, options.durable())
            .run(files, stale, manifest, known.journal(all));
      }
      return new Published(all.size(), changed, stale.there().size());
    } finally {
      working.writeLock().unlock();
    }
  }

  /**
   * Reports the files that somebody edited and that {@link #publish} would replace or remove.
   *
   * @throws OutputRefusedException if {@link #publish} would refuse
   * @throws IOException if the machine can't look
   */
  public void reportEdited(Diagnostics found) throws OutputRefusedException, IOException {
    working.writeLock().lock();
    try {
      Collection<StagedFile> files = arrivals.files();
      refuseForeign(files);
      reportEdited(files, Stale.find(files, known, place, disk, new Folders(place, disk)), found);
    } finally {
      working.writeLock().unlock();
    }
  }

  private void reportEdited(Collection<StagedFile> files, Stale stale, Diagnostics found) {
    files.stream()
        .filter(file -> file.place() == Place.EDITED || file.place() == Place.FOREIGN)
        .forEach(file -> report(found, Problem.EDITED_OUTPUT, file.path()));
    stale.edited().forEach(path -> report(found, Problem.EDITED_STALE, path));
  }

  private void refuseForeign(Collection<StagedFile> files) throws OutputRefusedException {
    List<String> foreign =
        files.stream()
            .filter(file -> file.place() == Place.FOREIGN)
            .map(file -> place.label() + "/" + file.path())
            .toList();
    if (!foreign.isEmpty() && !options.adopt()) {
      String first = foreign.get(0);
      int more = foreign.size() - 1;
      throw new OutputRefusedException(
          new Phrase(
              "网站要用的位置上有不是 couplet 生成的文件："
                  + first
                  + (more > 0 ? " 等 " + foreign.size() + " 个" : "")
                  + "。请把它移走；要用生成的内容替换它，请加 --adopt。",
              "A file that Couplet did not make lies where the site needs its place: "
                  + first
                  + (more > 0 ? " and " + more + " more" : "")
                  + ". Move it away, or add --adopt to have it replaced."));
    }
  }

  private void report(Diagnostics found, Problem problem, String path) {
    String name = place.label() + "/" + path;
    found.report(problem, new SourceFile(name, "").whole(), name);
  }

  /** Removes the staging folder and lets go of the lock. */
  @Override
  public void close() {
    working.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        workshop.close();
      }
    } finally {
      working.writeLock().unlock();
    }
    if (Thread.currentThread() != atExit) {
      forgetExit();
    }
  }

  /** An interrupted program leaves nothing staged behind. */
  private void awaitExit() throws MachineException {
    try {
      Runtime.getRuntime().addShutdownHook(atExit);
    } catch (IllegalStateException e) {
      throw interrupted();
    }
  }

  private static MachineException interrupted() {
    return new MachineException(new Phrase("已中断。", "Interrupted."));
  }

  private void forgetExit() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The program is ending already.
    }
  }
}
