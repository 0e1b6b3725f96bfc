package org.couplet.preview;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.StoppedException;
import org.couplet.preview.live.State;
import org.couplet.preview.live.Tabs;
import org.couplet.preview.site.RenderedPage;
import org.couplet.preview.site.Snapshot;
import org.couplet.preview.site.Workbench;
import org.couplet.preview.watch.ProjectWatcher;

/** Makes the site again after every save, and tells the tabs. */
final class SaveLoop implements Runnable {

  /** How long the machine is left alone after it failed, in milliseconds. */
  private static final long REST = 1_000;

  private final Workbench workbench;
  private final ProjectWatcher watcher;
  private final Tabs tabs;
  private final Narrator narrator;
  private final CountDownLatch first = new CountDownLatch(1);
  private volatile Optional<Snapshot> current = Optional.empty();
  private State state = State.NOTHING;
  private List<Diagnostic> told = List.of();

  SaveLoop(Workbench workbench, ProjectWatcher watcher, Tabs tabs, Narrator narrator) {
    this.workbench = workbench;
    this.watcher = watcher;
    this.tabs = tabs;
    this.narrator = narrator;
  }

  /** The last site that was whole; waits for the first attempt at one. */
  Optional<Snapshot> current() throws InterruptedException {
    first.await();
    return current;
  }

  @Override
  public void run() {
    try {
      while (true) {
        makeSafely();
        first.countDown();
        awaitSave();
      }
    } catch (InterruptedException e) {
      first.countDown();
    }
  }

  private void awaitSave() throws InterruptedException {
    while (true) {
      try {
        watcher.await();
        return;
      } catch (IOException e) {
        fail(narrator.failure(e));
        Thread.sleep(REST);
      }
    }
  }

  private void makeSafely() throws InterruptedException {
    Diagnostics found = new Diagnostics();
    try {
      make(found);
    } catch (StoppedException e) {
      settle(found);
    } catch (IOException e) {
      fail(narrator.failure(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(narrator.bug(e));
    }
  }

  private void make(Diagnostics found) throws StoppedException, IOException, InterruptedException {
    Snapshot snapshot = workbench.snapshot(found);
    for (String path : tabs.paths()) {
      if (snapshot.page(path, found).isEmpty()) {
        throw new StoppedException();
      }
    }
    boolean healed = state.isBroken();
    current = Optional.of(snapshot);
    first.countDown();
    tabs.show(path -> page(snapshot, path));
    if (healed) {
      tabs.tell(state(found));
    }
    workbench.check(snapshot, found);
    settle(found);
  }

  private static Optional<RenderedPage> page(Snapshot snapshot, String path)
      throws InterruptedException {
    return snapshot.page(path, new Diagnostics());
  }

  private void settle(Diagnostics found) {
    state = state(found);
    tabs.tell(state);
    if (!state.problems().equals(told)) {
      told = state.problems();
      narrator.found(told);
    }
  }

  private State state(Diagnostics found) {
    return new State(
        found.sorted(),
        current.map(Snapshot::pairing),
        current.map(Snapshot::drafts).orElse(List.of()),
        Optional.empty());
  }

  private void fail(Phrase sentence) {
    state = state.failed(sentence);
    tabs.tell(state);
  }
}
