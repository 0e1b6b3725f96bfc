package org.couplet.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.StoppedException;
import org.couplet.preview.live.Shown;
import org.couplet.preview.live.State;
import org.couplet.preview.live.Tabs;
import org.couplet.preview.site.Snapshot;
import org.couplet.preview.site.Workbench;
import org.couplet.preview.watch.ProjectWatcher;

/** Makes the site again after every save, and tells the tabs. */
final class SaveLoop implements Runnable {

  /**
   * How long the machine is left alone after it failed, in milliseconds: a disk that has room
   * again, or a file that another program has let go, is no save that anybody would notice.
   */
  private static final long REST = 2_000;

  private final Workbench workbench;
  private final ProjectWatcher watcher;
  private final Tabs tabs;
  private final Narrator narrator;
  private final Report report;
  private final CountDownLatch first = new CountDownLatch(1);
  private volatile Optional<Snapshot> current = Optional.empty();
  private volatile State state = State.NOTHING;
  private Optional<List<Diagnostic>> told = Optional.empty();
  private boolean failed;

  SaveLoop(
      Workbench workbench, ProjectWatcher watcher, Tabs tabs, Narrator narrator, Report report) {
    this.workbench = workbench;
    this.watcher = watcher;
    this.tabs = tabs;
    this.narrator = narrator;
    this.report = report;
  }

  /** The last site that was whole; waits for the first attempt at one. */
  Optional<Snapshot> current() throws InterruptedException {
    first.await();
    return current;
  }

  @Override
  public void run() {
    try {
      Set<Path> saved = Set.of();
      while (true) {
        makeSafely(saved);
        first.countDown();
        saved = awaitSave();
      }
    } catch (InterruptedException e) {
      first.countDown();
    }
  }

  private Set<Path> awaitSave() throws InterruptedException {
    try {
      return failed ? watcher.await(REST) : watcher.await();
    } catch (IOException e) {
      fail(narrator.failure(e));
      Thread.sleep(REST);
      return workbench.everything();
    }
  }

  private void makeSafely(Set<Path> saved) throws InterruptedException {
    Diagnostics found = new Diagnostics();
    failed = false;
    try {
      make(saved, found);
    } catch (StoppedException e) {
      settle(found);
    } catch (IOException e) {
      failed = true;
      fail(narrator.failure(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(narrator.bug(e));
    }
  }

  private void make(Set<Path> saved, Diagnostics found)
      throws StoppedException, IOException, InterruptedException {
    Snapshot snapshot = workbench.snapshot(saved, found);
    for (String path : tabs.paths()) {
      if (!path.equals(Report.PATH) && snapshot.page(path, found).isEmpty()) {
        throw new StoppedException();
      }
    }
    current = Optional.of(snapshot);
    boolean healed = state.isBroken();
    state = healed ? state(found) : state;
    first.countDown();
    if (healed) {
      tabs.tell(state);
    }
    tabs.show(this::shown);
    if (workbench.check(snapshot, watcher::isPending, found)) {
      settle(found);
    }
  }

  /** A page as it is now; none where there has been no site yet, or its template fails. */
  Optional<Shown> shown(String path) throws InterruptedException {
    first.await();
    if (path.equals(Report.PATH)) {
      return Optional.of(report.page(state, current));
    }
    return current.isEmpty()
        ? Optional.empty()
        : current
            .get()
            .page(path, new Diagnostics())
            .map(page -> new Shown(page.html(), page.view().frame().stylesheets()));
  }

  private void settle(Diagnostics found) throws InterruptedException {
    State now = state(found);
    state = now;
    first.countDown();
    tabs.tell(state);
    tabs.show(this::shown);
    if (!told.equals(Optional.of(now.problems()))) {
      told = Optional.of(now.problems());
      narrator.found(now.problems());
    }
  }

  private State state(Diagnostics found) {
    return new State(
        found.sorted(),
        current.map(Snapshot::pairing),
        current.map(Snapshot::drafts).orElse(List.of()),
        Optional.empty());
  }

  private void fail(Phrase sentence) throws InterruptedException {
    state = state.failed(sentence);
    told = Optional.empty();
    first.countDown();
    tabs.tell(state);
    tabs.show(this::shown);
  }
}
