package org.couplet.render;

import java.io.IOException;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.StoppedException;
import org.couplet.model.Theme;
import org.couplet.plan.Sink;
import org.couplet.plan.SitePlan;

/** Turns a plan into bytes. */
public final class SiteRenderer {

  private SiteRenderer() {}

  /**
   * Renders every output of the plan into {@code sink}, pages in parallel where there are many.
   *
   * @throws StoppedException after a template failed; every failing template was reported
   * @throws IOException if the machine can't store a file
   */
  public static RenderedSite render(SitePlan plan, Theme theme, Sink sink, Diagnostics found)
      throws StoppedException, IOException {
    throw new UnsupportedOperationException();
  }
}
