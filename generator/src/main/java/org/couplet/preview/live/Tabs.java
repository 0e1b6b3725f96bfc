package org.couplet.preview.live;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.couplet.diag.MessageLanguage;
import org.couplet.plan.text.Json;
import org.couplet.preview.http.Site.Listener;

/** The tabs that are open and visible, each waiting for what happens to its page. */
public final class Tabs {

  /** More than anybody looks at; beyond it the one that has waited longest is let go. */
  private static final int MOST = 40;

  /** How long nothing is sent, in seconds, until it is tried whether somebody is still there. */
  private static final int SILENCE = 15;

  /** What a tab that has stopped listening may miss. */
  private static final int MOST_WAITING = 50;

  private static final String END = "";

  private final StateJson json;
  private final Deque<Tab> tabs = new ArrayDeque<>();
  private String state;

  /**
   * @param project the folder that problems are in
   * @param language of the editor
   */
  public Tabs(Path project, MessageLanguage language) {
    json = new StateJson(project, language);
    state = json.of(State.NOTHING);
  }

  /** A tab that shows a page, as it was when it was loaded or last told of. */
  private static final class Tab {
    final String path;
    final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    String version;
    Optional<Shown> shown = Optional.empty();

    Tab(String path, String version) {
      this.path = path;
      this.version = version;
    }

    void send(String name, String data) {
      if (messages.size() < MOST_WAITING) {
        messages.add("event: " + name + "\ndata: " + data + "\n\n");
      } else {
        messages.clear();
        messages.add(END);
      }
    }

    void show(Shown now) {
      String other = now.version();
      if (!other.equals(version)) {
        send(
            "page",
            shown
                .map(before -> Change.between(before, now))
                .orElseGet(Json::new)
                .with("version", other)
                .object());
        version = other;
      }
      shown = Optional.of(now);
    }
  }

  /** The paths of the pages that somebody looks at. */
  public synchronized Set<String> paths() {
    Set<String> paths = new TreeSet<>();
    tabs.forEach(tab -> paths.add(tab.path));
    return paths;
  }

  /**
   * Serves one tab until it is closed.
   *
   * @param path its page
   * @param version of the page that it shows
   * @param pages where that page is had as it is now
   */
  public void listen(String path, String version, Pages pages, Listener to) throws IOException {
    Tab tab = new Tab(path, version);
    try {
      add(tab);
      show(tab, pages);
      to.send("retry: 500\n\n");
      while (true) {
        String message = tab.messages.poll(SILENCE, TimeUnit.SECONDS);
        if (message == null) {
          to.send(":\n\n");
        } else if (message.equals(END)) {
          return;
        } else {
          to.send(message);
        }
      }
    } catch (InterruptedException e) {
      throw new InterruptedIOException("closed");
    } finally {
      remove(tab);
    }
  }

  private synchronized void add(Tab tab) {
    tab.send("state", state);
    tabs.addLast(tab);
    if (tabs.size() > MOST) {
      tabs.removeFirst().messages.add(END);
    }
  }

  private synchronized void remove(Tab tab) {
    tabs.remove(tab);
  }

  /** Where the page at a path comes from. */
  public interface Pages {
    /** The page as it is now; none where there has been no site yet. */
    Optional<Shown> page(String path) throws InterruptedException;
  }

  /** Tells each tab whose page has changed. */
  public void show(Pages pages) throws InterruptedException {
    List<Tab> open;
    synchronized (this) {
      open = new ArrayList<>(tabs);
    }
    for (Tab tab : open) {
      show(tab, pages);
    }
  }

  private void show(Tab tab, Pages pages) throws InterruptedException {
    Optional<Shown> now = pages.page(tab.path);
    synchronized (this) {
      now.ifPresent(tab::show);
    }
  }

  /** Tells every tab how the project stands, if that is new. */
  public void tell(State now) {
    String text = json.of(now);
    synchronized (this) {
      if (!text.equals(state)) {
        state = text;
        tabs.forEach(tab -> tab.send("state", text));
      }
    }
  }
}
