package org.couplet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The brochure as readers get it: from nginx, with the file of {@code docs/hosting}. */
class NginxIT {

  private static final String ASKED = "performance.getEntriesByType('resource').map((e) => e.name)";

  private static final String SENT =
      "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
          + ".filter((e) => e.initiatorType !== 'img' && !e.name.includes('/assets/icon.'))";

  private static final String SECTION_PAGE =
      "(zh|en|both)/(?!contents|print|search|slides)[a-z-]+[.]html";

  @TempDir static Path temporary;
  private static ServedSite site;

  @BeforeAll
  static void serve() throws Exception {
    site = ServedSite.behindNginx(temporary);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void everyPageIsSilentAndAsksNobodyElse() {
    List<String> faults = new ArrayList<>();
    try (Browser browser = Browser.start()) {
      for (String page : site.pages()) {
        browser.open(site.address(page), 1280, 900);
        Browser.strings(browser.value(ASKED)).stream()
            .filter(name -> !name.startsWith(site.address("")))
            .forEach(name -> faults.add(page + " asks " + name));
        browser.complaints().forEach(what -> faults.add(page + ": " + what));
        if (!browser.is(
            "getComputedStyle(document.documentElement).getPropertyValue('--ink') !== ''")) {
          faults.add(page + " has no style");
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /**
   * Bytes over the wire, headers and packing included, and how many files they came in: all but
   * photos and the icon beside the title, for which the page doesn't wait.
   */
  @Test
  void sectionPagesAreSmall() {
    List<String> faults = new ArrayList<>();
    try (Browser browser = Browser.start()) {
      browser.command("Network.enable", Map.of());
      browser.command("Network.setCacheDisabled", Map.of("cacheDisabled", true));
      List<String> sections =
          site.pages().stream().filter(page -> page.matches(SECTION_PAGE)).toList();
      assertThat(sections).hasSizeGreaterThan(20);
      for (String page : sections) {
        browser.open(site.address(page), 390, 844);
        int bytes = browser.number("(" + SENT + ").reduce((sum, e) => sum + e.transferSize, 0)");
        int files = browser.number("(" + SENT + ").length");
        if (bytes < 2_000 || bytes >= 60_000 || files > 3) {
          faults.add(page + ": " + bytes + " bytes in " + files + " files");
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void thePolicyIsOn() {
    try (Browser browser = Browser.start()) {
      browser.open(site.address("zh/contents.html"), 1280, 900);
      browser.run(
          "const script = document.createElement('script');"
              + "script.textContent = 'window.ran = true';"
              + "document.head.append(script);");
      assertThat(browser.is("window.ran === undefined")).isTrue();
      assertThat(browser.complaints())
          .singleElement()
          .asString()
          .contains("Content Security Policy");
    }
  }

  @Test
  void searchAndLargerTextWork() {
    try (Browser browser = Browser.start()) {
      browser.open(site.address("zh/search.html"), 390, 844);
      browser.one("#c-query").sendKeys("双元制");
      browser.await("document.querySelectorAll('#c-results a').length > 0");
      browser.one("#c-results a").click();
      browser.await("location.hash !== '' && document.readyState === 'complete'");
      browser.open(site.address("index.html"), 1280, 900);
      browser.one("#c-larger").click();
      browser.open(site.address("en/contents.html"), 1280, 900);
      assertThat(browser.text("getComputedStyle(document.documentElement).fontSize"))
          .isEqualTo("20px");
      assertThat(browser.is("document.getElementById('c-larger').checked")).isTrue();
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
