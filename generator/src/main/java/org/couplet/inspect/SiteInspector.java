package org.couplet.inspect;

import org.couplet.diag.Diagnostics;
import org.couplet.model.Site;
import org.couplet.render.RenderedSite;

/** Looks over what was rendered before anybody else sees it. */
public final class SiteInspector {

  private SiteInspector() {}

  /** Reports dead links and anchors, ids used twice, outside requests and broken structure. */
  public static void inspect(RenderedSite rendered, Site site, Diagnostics found) {
    throw new UnsupportedOperationException();
  }
}
