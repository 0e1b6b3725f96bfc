package org.couplet.render;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.StoppedException;
import org.couplet.model.Theme;
import org.couplet.plan.view.PageView;

/** Renders one page at a time; may be used from several threads. */
public final class PageRenderer {

  /** What no page needs; a template that takes longer never ends. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Theme theme;
  private final Templates templates;

  private PageRenderer(Theme theme, Templates templates) {
    this.theme = theme;
    this.templates = templates;
  }

  /**
   * With the templates of {@code theme}.
   *
   * @throws StoppedException if one can't be parsed; every one that can't is reported
   */
  public static PageRenderer of(Theme theme, Diagnostics found) throws StoppedException {
    Templates templates = Templates.parse(theme);
    templates.faults().forEach(found::report);
    if (!templates.faults().isEmpty()) {
      throw new StoppedException();
    }
    return new PageRenderer(theme, templates);
  }

  /** What its templates come from. */
  public Theme theme() {
    return theme;
  }

  /**
   * The page that {@code view} asks for; nothing after its template failed and was reported.
   *
   * @throws InterruptedException if this thread was asked to stop waiting
   */
  public Optional<String> render(PageView view, Diagnostics found) throws InterruptedException {
    FutureTask<Optional<String>> page = new FutureTask<>(() -> templates.render(view, found));
    Thread thread = new Thread(page, "page");
    thread.setDaemon(true);
    thread.start();
    try {
      return page.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      templates.endless(view, found);
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(view.frame().template(), e.getCause());
    } finally {
      page.cancel(true);
    }
  }
}
