package org.couplet.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.StoppedException;
import org.couplet.inspect.SiteInspector;
import org.couplet.model.Brochure;
import org.couplet.model.Theme;
import org.couplet.pair.Pairer;
import org.couplet.pair.Pairing;
import org.couplet.picture.PictureMaker;
import org.couplet.picture.PictureSet;
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

/** The whole generator, in the order in which things happen. */
final class Generator {

  private Generator() {}

  /**
   * Renders a project into {@code output}.
   *
   * @param address where it will be published, if not where {@code site.yaml} says
   * @throws StoppedException after a fault; the output is as it was
   */
  static Published build(
      Path project, Path output, Optional<URI> address, PublishOptions options, Diagnostics found)
      throws StoppedException, OutputRefusedException, IOException {
    Brochure whole = BrochureReader.read(project, found);
    Brochure brochure = address.map(whole::withAddress).orElse(whole).published();
    Theme theme = ThemeReader.read(project, brochure.languages(), found);
    Pairing pairing = Pairer.pair(brochure, found);
    PictureSet pictures = PictureMaker.make(project, brochure, found);
    SitePlan plan = SitePlanner.plan(brochure, pairing, pictures, theme, found);
    found.stopOnFault();
    try (Staging staging = Staging.beside(output, project, options)) {
      RenderedSite rendered = SiteRenderer.render(plan, theme, staging.sink(), found);
      SiteInspector.inspect(rendered, brochure.site(), found);
      found.stopOnFault();
      return staging.publish(found);
    }
  }
}
