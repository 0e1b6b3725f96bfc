package org.couplet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Slides on a screen and on paper, and the brochure on paper. */
class PaperIT {

  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b[^s]");
  private static final Pattern BOX =
      Pattern.compile("/MediaBox\\s*\\[\\s*0\\s+0\\s+([\\d.]+)\\s+([\\d.]+)\\s*\\]");

  @Test
  void everySlideFitsOnAScreen(@TempDir Path temporary) throws Exception {
    try (ServedSite site = ServedSite.ofBrochure(temporary);
        Browser browser = Browser.start()) {
      for (String edition : List.of("zh", "en", "both")) {
        for (int[] size : new int[][] {{1280, 720}, {1920, 1080}, {1366, 768}}) {
          browser.open(site.address(edition + "/slides.html"), size[0], size[1]);
          assertThat(
                  Browser.strings(
                      browser.value(
                          "[...document.querySelectorAll('.slide')]"
                              + ".filter((s) => s.offsetHeight > innerHeight + 1).map((s) => s.id)")))
              .as(edition + " " + size[0])
              .isEmpty();
        }
      }
    }
  }

  @Test
  void slidesTurnByKeyAndByLink(@TempDir Path temporary) throws Exception {
    try (ServedSite site = ServedSite.ofBrochure(temporary);
        Browser browser = Browser.start()) {
      browser.prefer(Map.of("prefers-reduced-motion", "reduce"));
      browser.open(site.address("both/slides.html"), 1280, 720);
      browser.press(Keys.PAGE_DOWN);
      browser.await("scrollY === innerHeight");
      browser.press(Keys.SPACE);
      browser.await("scrollY === 2 * innerHeight");
      browser.press(Keys.ARROW_UP);
      browser.await("scrollY === innerHeight");
      browser.press(Keys.END);
      browser.await("scrollY + innerHeight >= document.documentElement.scrollHeight - 1");
      browser.press(Keys.HOME);
      browser.await("scrollY === 0");
      browser.one("#c-slide-1 .folio a").click();
      browser.await("location.hash === '#c-slide-2' && scrollY === innerHeight");
    }
  }

  @Test
  void slidesPrintOneToAPage(@TempDir Path temporary) throws Exception {
    try (ServedSite site = ServedSite.ofBrochure(temporary);
        Browser browser = Browser.start()) {
      browser.open(site.address("zh/slides.html"), 1280, 720);
      int slides = browser.number("document.querySelectorAll('.slide').length");
      assertThat(pages(pdf(browser))).isEqualTo(slides);
    }
  }

  @Test
  void brochurePrintsOnA4(@TempDir Path temporary) throws Exception {
    try (ServedSite site = ServedSite.ofBrochure(temporary);
        Browser browser = Browser.start()) {
      browser.scheme("dark");
      browser.open(site.address("both/print.html"), 1280, 720);
      String pdf = pdf(browser);
      Matcher box = BOX.matcher(pdf);
      assertThat(box.find()).isTrue();
      assertThat(Double.parseDouble(box.group(1))).isBetween(594.0, 597.0);
      assertThat(Double.parseDouble(box.group(2))).isBetween(841.0, 844.0);
      int sections = browser.number("document.querySelectorAll('main > article').length");
      assertThat(pages(pdf)).isBetween(2 * sections, 5 * sections);
      assertThat(browser.number("document.querySelectorAll('h1').length")).isEqualTo(1);
    }
  }

  /** What the browser would print, as Latin-1: its structure is plain text. */
  private static String pdf(Browser browser) {
    Map<String, Object> printed =
        browser.command(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    byte[] bytes = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static int pages(String pdf) {
    return (int) PAGE.matcher(pdf).results().count();
  }
}
