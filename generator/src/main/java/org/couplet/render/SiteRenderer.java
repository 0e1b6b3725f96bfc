package org.couplet.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.StoppedException;
import org.couplet.plan.Output;
import org.couplet.plan.Sink;
import org.couplet.plan.SitePlan;

/** Turns a plan into bytes. */
public final class SiteRenderer {

  private static final int THREADS = 2;

  /** What no page needs; a template that takes longer never ends. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private SiteRenderer() {}

  /**
   * Renders every output of the plan into {@code sink}.
   *
   * @throws StoppedException after a template failed, or could not be parsed; every failing
   *     template was reported
   * @throws IOException if the machine can't store a file
   */
  public static RenderedSite render(
      SitePlan plan, Templates templates, Sink sink, Diagnostics found)
      throws StoppedException, IOException {
    return render(plan, templates, sink, found, LIMIT);
  }

  static RenderedSite render(
      SitePlan plan, Templates templates, Sink sink, Diagnostics found, Duration limit)
      throws StoppedException, IOException {
    templates.faults().forEach(found::report);
    if (!templates.faults().isEmpty()) {
      throw new StoppedException();
    }
    Map<String, String> pages = new TreeMap<>();
    TreeSet<String> others = new TreeSet<>();
    List<Output.Page> toRender = new ArrayList<>();
    for (Output output : plan.outputs()) {
      if (output instanceof Output.Page page) {
        toRender.add(page);
      } else {
        others.add(output.path());
        sink.write(output.path(), bytes(output));
      }
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS, SiteRenderer::thread);
    try {
      List<Future<Optional<String>>> rendering = new ArrayList<>();
      for (Output.Page page : toRender) {
        rendering.add(threads.submit(job(page, templates, sink, found)));
      }
      for (int i = 0; i < toRender.size(); i++) {
        Output.Page page = toRender.get(i);
        await(rendering.get(i), page, templates, found, limit)
            .ifPresent(html -> pages.put(page.path(), html));
      }
    } finally {
      threads.shutdownNow();
    }
    if (pages.size() < toRender.size()) {
      throw new StoppedException();
    }
    return new RenderedSite(new TreeMap<>(pages), others);
  }

  private static Callable<Optional<String>> job(
      Output.Page page, Templates templates, Sink sink, Diagnostics found) {
    return () -> {
      Optional<String> html = templates.render(page.view(), found);
      if (html.isPresent()) {
        sink.write(page.path(), html.get().getBytes(StandardCharsets.UTF_8));
      }
      return html;
    };
  }

  private static Optional<String> await(
      Future<Optional<String>> page,
      Output.Page output,
      Templates templates,
      Diagnostics found,
      Duration limit)
      throws StoppedException, IOException {
    try {
      return page.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      templates.endless(output.view(), found);
      throw new StoppedException();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(output.path(), e.getCause());
    }
  }

  /**
   * The bytes of a file that needs no template.
   *
   * @throws IOException if the machine can't read what is to be copied
   */
  public static byte[] bytes(Output output) throws IOException {
    if (output instanceof Output.Text text) {
      return text.content().getBytes(StandardCharsets.UTF_8);
    }
    if (output instanceof Output.Asset asset) {
      return asset.bytes().toArray();
    }
    if (output instanceof Output.Copy copy) {
      return Files.readAllBytes(copy.source());
    }
    throw new IllegalArgumentException(output.path());
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "render");
    thread.setDaemon(true);
    return thread;
  }
}
