package org.couplet.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.couplet.diag.MessageLanguage;
import org.couplet.preview.http.LocalServer;
import org.couplet.preview.live.Tabs;
import org.couplet.preview.site.Workbench;
import org.couplet.preview.watch.ProjectWatcher;

/** A brochure that is served on this machine as it is saved, until it is closed. */
public final class Preview implements AutoCloseable {

  /** How long whatever is being written may take to end, in milliseconds. */
  private static final long PATIENCE = 3_000;

  private final LocalServer server;
  private final ProjectWatcher watcher;
  private final Thread loop;

  private Preview(LocalServer server, ProjectWatcher watcher, Thread loop) {
    this.server = server;
    this.watcher = watcher;
    this.loop = loop;
  }

  /**
   * Serves a project.
   *
   * @param project the folder that holds {@code content/}
   * @param port the first port to try; 0 for any
   * @param language of the editor
   * @throws IOException if no port is free, or the machine can't watch folders
   */
  public static Preview start(Path project, int port, MessageLanguage language, Narrator narrator)
      throws IOException {
    ProjectWatcher watcher = new ProjectWatcher(project);
    Tabs tabs = new Tabs(project, language);
    SaveLoop saves =
        new SaveLoop(
            new Workbench(project), watcher, tabs, narrator, new Report(project, language));
    try {
      LocalServer server = LocalServer.start(port, new PreviewSite(saves, tabs, language));
      Thread loop = new Thread(saves, "preview");
      loop.setDaemon(true);
      loop.start();
      return new Preview(server, watcher, loop);
    } catch (IOException e) {
      watcher.close();
      throw e;
    }
  }

  /** Where it is served. */
  public URI address() {
    return server.address();
  }

  @Override
  public void close() throws IOException {
    server.close();
    loop.interrupt();
    watcher.close();
    try {
      loop.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
