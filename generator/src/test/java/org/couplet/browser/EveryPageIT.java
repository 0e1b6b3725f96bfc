package org.couplet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page, at three widths, light and dark: accessible, whole, silent, and asking nobody else.
 */
class EveryPageIT {

  /** What is answered with the page for what isn't there. */
  private static final String NOWHERE = "nowhere.html";

  private static final int[] WIDTHS = {1440, 390, 320};
  private static final List<String> SCHEMES = List.of("light", "dark");

  /** What sticks out of the window, unless it can be scrolled there. */
  private static final String OVERFLOW =
      """
      document.documentElement.scrollWidth > innerWidth
        ? [...document.querySelectorAll("body *")].filter((e) => {
            const box = e.getBoundingClientRect();
            return box.right > innerWidth + 1 && box.width > 0 && !e.closest("svg, .scroll, .vh");
          }).slice(0, 3).map((e) => e.outerHTML.slice(0, 120))
        : []
      """;

  private static final String OUTSIDE =
      """
      performance.getEntriesByType("resource").map((e) => e.name)
        .filter((name) => !name.startsWith(location.origin + "/"))
      """;

  @Test
  void brochure(@TempDir Path temporary) throws Exception {
    try (ServedSite site = ServedSite.ofBrochure(temporary)) {
      assertThat(faults(site)).isEmpty();
    }
  }

  @Test
  void siteWithEveryKindOfBlock(@TempDir Path temporary) throws Exception {
    try (ServedSite site = ServedSite.ofEverything(temporary)) {
      assertThat(faults(site)).isEmpty();
    }
  }

  @Test
  void whatIsWrongIsNoticed(@TempDir Path temporary) throws Exception {
    Files.writeString(temporary.resolve("404.html"), "");
    Files.writeString(
        temporary.resolve("page.html"),
        """
        <!doctype html><html><title>t</title><body>
        <img src="http://example.org/a.png"><div class=wide>wide</div><p>text</p>
        <style>.wide { width: 2000px }</style><table width=2000><tr><td>wide</table>
        """);
    try (ServedSite site = ServedSite.serve(temporary)) {
      assertThat(faults(site))
          .anyMatch(fault -> fault.contains("page.html 320 dark: image-alt"))
          .anyMatch(fault -> fault.contains("html-has-lang"))
          .anyMatch(fault -> fault.contains("overflow <table"))
          .anyMatch(fault -> fault.contains("Content Security Policy"));
    }
  }

  /** What is wrong with a site, looked at by two browsers at once. */
  private static List<String> faults(ServedSite site) throws Exception {
    Queue<String> pages = new ConcurrentLinkedQueue<>(site.pages());
    pages.add(NOWHERE);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        results.add(threads.submit(() -> look(site, pages)));
      }
      List<String> faults = new ArrayList<>();
      for (Future<List<String>> result : results) {
        faults.addAll(result.get());
      }
      return faults;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> look(ServedSite site, Queue<String> pages) {
    List<String> faults = new ArrayList<>();
    try (Browser browser = Browser.start()) {
      for (String page = pages.poll(); page != null; page = pages.poll()) {
        boolean notThere = page.equals(NOWHERE);
        // The page for what isn't there is sent with the status that says so; nothing else may be.
        // It names no icon either, so that browsers ask the host for one.
        Predicate<String> meant =
            what -> notThere && what.contains(" - Failed to load resource") && what.contains("404");
        for (int width : WIDTHS) {
          for (String scheme : SCHEMES) {
            browser.scheme(scheme);
            browser.open(site.address(page), width, 900);
            String where = page + " " + width + " " + scheme + ": ";
            browser.violations().forEach(what -> faults.add(where + what));
            Browser.strings(browser.value(OVERFLOW))
                .forEach(what -> faults.add(where + "overflow " + what));
            Browser.strings(browser.value(OUTSIDE))
                .forEach(what -> faults.add(where + "asks " + what));
            browser.complaints().stream()
                .filter(meant.negate())
                .forEach(what -> faults.add(where + what));
          }
        }
      }
    }
    return faults;
  }
}
