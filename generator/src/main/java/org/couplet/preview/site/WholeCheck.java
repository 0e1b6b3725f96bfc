package org.couplet.preview.site;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.couplet.diag.Diagnostics;
import org.couplet.inspect.SiteInspector;
import org.couplet.parity.Parity;
import org.couplet.render.RenderedSite;

/** Everything that {@code check} looks at: both texts, every page. */
final class WholeCheck {

  private WholeCheck() {}

  static boolean check(Snapshot snapshot, Interruption newer, Diagnostics found)
      throws InterruptedException {
    Parity.check(snapshot.brochure(), snapshot.pairing(), found);
    SortedMap<String, String> pages = new TreeMap<>();
    for (String path : snapshot.pages()) {
      if (newer.isWanted()) {
        return false;
      }
      snapshot.page(path, found).ifPresent(page -> pages.put(path, page.html()));
    }
    RenderedSite rendered = new RenderedSite(pages, new TreeSet<>(snapshot.others()));
    SiteInspector.inspect(rendered, snapshot.brochure().site(), found);
    return true;
  }
}
