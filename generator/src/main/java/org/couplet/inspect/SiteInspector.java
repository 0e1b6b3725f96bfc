package org.couplet.inspect;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.model.Site;
import org.couplet.render.RenderedSite;

/** Looks over what was rendered before anybody else sees it. */
public final class SiteInspector {

  private SiteInspector() {}

  /** Reports dead links and anchors, ids used twice, outside requests and broken structure. */
  public static void inspect(RenderedSite rendered, Site site, Diagnostics found) {
    SortedSet<String> paths = new TreeSet<>(rendered.pages().keySet());
    paths.addAll(rendered.others());
    NameChecker.check(paths, found);

    Map<String, Page> pages =
        rendered.pages().entrySet().parallelStream()
            .map(page -> PageReader.read(page.getKey(), page.getValue(), found))
            .collect(Collectors.toMap(Page::path, Function.identity()));
    LinkChecker links = new LinkChecker(pages, rendered.others(), site, found);
    pages.values().parallelStream()
        .forEach(
            page -> {
              links.check(page);
              alternates(page, links, found);
            });
  }

  /** Search engines drop an alternate that doesn't name its counterpart. */
  private static void alternates(Page page, LinkChecker links, Diagnostics found) {
    for (Reference reference : page.references()) {
      if (reference.hreflang().isEmpty() || reference.hreflang().equals("x-default")) {
        continue;
      }
      Optional<Page> other = links.target(page, reference);
      boolean answered =
          other.isEmpty()
              || other.get().references().stream()
                  .filter(back -> !back.hreflang().isEmpty())
                  .map(back -> links.target(other.get(), back).map(Page::path))
                  .anyMatch(back -> back.equals(Optional.of(page.path())));
      if (!answered) {
        found.report(
            Problem.PAGE_STRUCTURE,
            page.span(reference),
            new Phrase(
                "hreflang 指向的 " + other.get().path() + " 没有指回 " + page.path(),
                "its hreflang names " + other.get().path() + ", which doesn't name it in return"));
      }
    }
  }
}
