package org.couplet.preview.site;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.couplet.plan.view.PageView;
import org.couplet.render.PageRenderer;

/**
 * Pages that were rendered lately: one whose view and templates are equal now is not rendered
 * again. Holds no more than a number of characters; what was not asked for longest goes first.
 */
final class PageMemory {

  /** UTF-16 units: some 60 MB, which is every page of all but a huge brochure. */
  private static final long MOST = 30_000_000;

  private final LinkedHashMap<String, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
  private long size;

  private record Entry(PageRenderer renderer, RenderedPage page) {}

  /** The page at {@code path}, if it was made from that view by that renderer. */
  synchronized Optional<RenderedPage> find(String path, PageView view, PageRenderer renderer) {
    Entry entry = entries.get(path);
    return entry != null && entry.renderer == renderer && entry.page.view().equals(view)
        ? Optional.of(entry.page)
        : Optional.empty();
  }

  synchronized void keep(String path, RenderedPage page, PageRenderer renderer) {
    Entry before = entries.put(path, new Entry(renderer, page));
    size += page.html().length() - (before == null ? 0 : before.page.html().length());
    Iterator<Map.Entry<String, Entry>> oldest = entries.entrySet().iterator();
    while (size > MOST && oldest.hasNext()) {
      Map.Entry<String, Entry> entry = oldest.next();
      if (!entry.getKey().equals(path)) {
        size -= entry.getValue().page.html().length();
        oldest.remove();
      }
    }
  }
}
