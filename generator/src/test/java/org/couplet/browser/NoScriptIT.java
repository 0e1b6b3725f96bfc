package org.couplet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Without scripts everything can be read, and what needs them is not shown. */
class NoScriptIT {

  @Test
  void everythingCanBeReadWithoutScript(@TempDir Path temporary) throws Exception {
    try (ServedSite site = ServedSite.ofBrochure(temporary);
        Browser browser = Browser.start("--blink-settings=scriptEnabled=false")) {
      browser.open(site.address("zh/search.html"), 1440, 900);
      assertThat(browser.one("#c-query").isDisplayed()).isFalse();
      assertThat(browser.all("#c-index a")).allMatch(link -> link.isDisplayed()).isNotEmpty();
      browser.open(site.address("zh/government.html"), 1440, 3000);
      assertThat(browser.all("details.toc nav a")).noneMatch(link -> link.isDisplayed());
      browser.one("details.toc summary").click();
      assertThat(browser.all("details.toc nav a")).allMatch(link -> link.isDisplayed());
      browser.one("details.toc summary").click();
      int before = browser.one("h1").getSize().getHeight();
      browser.one("#c-larger").click();
      assertThat(browser.one("h1").getSize().getHeight()).isGreaterThan(before);
      browser.one(".hop a").click();
      assertThat(browser.address()).contains("/en/government.html#planning");
      assertThat(browser.one("main").findElements(By.cssSelector("p"))).isNotEmpty();
    }
  }
}
