package org.couplet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.diag.MessageLanguage;
import org.couplet.report.HtmlReport;
import org.couplet.report.ReportLinks;
import org.couplet.report.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a page: accessible and whole at any width, light and dark, in both its forms. */
class ReportIT {

  @Test
  void axeFindsNothingAndNothingSticksOut(@TempDir Path temporary) throws Exception {
    for (MessageLanguage language : MessageLanguage.values()) {
      Files.writeString(
          temporary.resolve(language + ".html"),
          HtmlReport.served(
              SampleReport.checked(), language, "report.css", ReportLinks.NONE, Optional.empty()));
    }
    Files.writeString(temporary.resolve("report.css"), HtmlReport.stylesheet());
    Files.writeString(temporary.resolve("404.html"), "");
    Path file = temporary.resolve("file.html");
    Files.writeString(file, HtmlReport.file(SampleReport.checked(), MessageLanguage.EN));
    try (ServedSite site = ServedSite.serve(temporary);
        Browser browser = Browser.start()) {
      for (String page :
          List.of(site.address("ZH.html"), site.address("EN.html"), file.toUri().toString())) {
        look(browser, page);
      }
    }
  }

  private static void look(Browser browser, String page) {
    for (int width : new int[] {1440, 700, 320}) {
      for (String scheme : List.of("light", "dark")) {
        browser.scheme(scheme);
        browser.open(page, width, 900);
        assertThat(browser.violations()).as("%s %s %s", page, width, scheme).isEmpty();
        assertThat(browser.number("document.documentElement.scrollWidth"))
            .isLessThanOrEqualTo(width);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.text("getComputedStyle(document.querySelector('h1')).fontFamily"))
            .contains("serif");
      }
    }
    browser.prefer(Map.of("forced-colors", "active"));
    assertThat(browser.violations()).isEmpty();
  }
}
