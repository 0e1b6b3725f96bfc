package org.couplet.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Severity;
import org.couplet.diag.StoppedException;
import org.couplet.inspect.SiteInspector;
import org.couplet.model.Brochure;
import org.couplet.model.Theme;
import org.couplet.pair.Pairer;
import org.couplet.pair.Pairing;
import org.couplet.parity.Parity;
import org.couplet.picture.PictureMaker;
import org.couplet.picture.PictureSet;
import org.couplet.plan.Sink;
import org.couplet.plan.SitePlan;
import org.couplet.plan.SitePlanner;
import org.couplet.publish.OutputRefusedException;
import org.couplet.publish.PublishOptions;
import org.couplet.publish.Published;
import org.couplet.publish.Staging;
import org.couplet.read.BrochureReader;
import org.couplet.read.ThemeReader;
import org.couplet.render.RenderedSite;
import org.couplet.render.SiteRenderer;
import org.couplet.render.Templates;

/** The whole generator, in the order in which things happen. */
final class Generator {

  private Generator() {}

  /**
   * What a site is made from.
   *
   * @param project the folder that holds {@code content/}
   * @param address where it will be published, if not where {@code site.yaml} says
   */
  record Source(Path project, Optional<URI> address) {}

  /** A brochure of which everything is decided and nothing is rendered yet. */
  record Planned(Brochure brochure, Pairing pairing, SitePlan plan, Templates templates) {}

  /**
   * Renders a project into {@code output}.
   *
   * @param limit how bad a problem must be to stop it
   * @throws StoppedException after such a problem; the output is as it was
   */
  static Published build(
      Source source,
      Path output,
      PublishOptions options,
      Severity limit,
      Progress progress,
      Diagnostics found)
      throws StoppedException, OutputRefusedException, IOException {
    Planned planned = plan(source, progress, found);
    found.stopOn(limit);
    try (Staging staging = Staging.beside(output, source.project(), options)) {
      render(planned, staging.sink(), progress, found);
      staging.reportEdited(found);
      found.stopOn(limit);
      progress.enter(Stage.PUBLISH);
      return staging.publish(found);
    }
  }

  /**
   * Reads a project, pairs its texts and decides every page.
   *
   * @throws StoppedException after a fault that leaves nothing to go on with
   */
  static Planned plan(Source source, Progress progress, Diagnostics found)
      throws StoppedException, IOException {
    progress.enter(Stage.READ);
    Brochure whole = BrochureReader.read(source.project(), found);
    Brochure brochure = source.address().map(whole::withAddress).orElse(whole).published();
    Theme theme = ThemeReader.read(source.project(), brochure.languages(), found);
    // What planning doesn't need takes the other core. Neither finds what would stop planning.
    CompletableFuture<Templates> templates =
        CompletableFuture.supplyAsync(() -> Templates.parse(theme));
    progress.enter(Stage.PAIR);
    Pairing pairing = Pairer.pair(brochure, found);
    CompletableFuture<Void> parity =
        CompletableFuture.runAsync(() -> Parity.check(brochure, pairing, found));
    try {
      progress.enter(Stage.PICTURES);
      PictureSet pictures = PictureMaker.make(source.project(), brochure, found);
      found.stopOnFault();
      progress.enter(Stage.PLAN);
      SitePlan plan = SitePlanner.plan(brochure, pairing, pictures, theme, found);
      return new Planned(brochure, pairing, plan, await(templates));
    } finally {
      await(parity);
    }
  }

  private static <T> T await(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  /**
   * Renders what is planned and looks it over.
   *
   * @throws StoppedException after a template failed
   */
  static void render(Planned planned, Sink sink, Progress progress, Diagnostics found)
      throws StoppedException, IOException {
    progress.enter(Stage.RENDER);
    RenderedSite rendered = SiteRenderer.render(planned.plan(), planned.templates(), sink, found);
    progress.enter(Stage.INSPECT);
    SiteInspector.inspect(rendered, planned.brochure().site(), found);
  }
}
