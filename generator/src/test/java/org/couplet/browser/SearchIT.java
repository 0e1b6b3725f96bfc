package org.couplet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The search of each language, from a server and from disk. */
class SearchIT {

  private static final String COUNT = "document.querySelector('.find-count').textContent";

  @TempDir static Path temporary;
  private static ServedSite site;
  private Browser browser;

  @BeforeAll
  static void serve() throws Exception {
    site = ServedSite.ofBrochure(temporary);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @BeforeEach
  void open() {
    browser = Browser.start();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  /** What is typed, and what stands in the first passage that is found. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 轨道 | 轨道交通",
        "zh | 请求 | ",
        "zh | 全球 客户 | 全球客户体验中心",
        "zh | 2542.4 | 2542.4万元",
        "zh | 6,000 | 6000多人次",
        "zh | ２６９ | 269名",
        "en | vocational | Vocational",
        "en | BELT and road | Belt and Road",
        "en | 6000 | 6,000",
        "en | 25.424 | RMB 25.424 million",
        "en | ailway | ",
        "en | (.*) | ",
      })
  void findsWhatIsTyped(String edition, String typed, String found) {
    browser.open(site.address(edition + "/search.html"), 1440, 900);
    assertThat(browser.is("typeof coupletIndex === 'undefined'")).isTrue();
    browser.one("#c-query").sendKeys(typed);
    browser.await(COUNT + " !== ''");
    if (found == null) {
      assertThat(browser.all("#c-results li")).isEmpty();
    } else {
      assertThat(browser.text("document.querySelector('#c-results').textContent")).contains(found);
      assertThat(browser.text("document.querySelector('#c-results mark').textContent"))
          .isNotBlank();
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aResultLeadsToThePassage() {
    browser.open(site.address("zh/search.html?q=卡坦尼"), 390, 844);
    browser.await("document.querySelectorAll('#c-results a').length > 0");
    assertThat(browser.violations()).isEmpty();
    browser.one("#c-results a").click();
    browser.await("location.hash !== '' && document.readyState === 'complete'");
    assertThat(browser.text("document.querySelector(':target').textContent")).contains("卡坦尼学院");
  }

  @Test
  void typingShowsInTheAddressOnlyWhenAskedFor() {
    browser.open(site.address("en/search.html"), 1440, 900);
    browser.one("#c-query").sendKeys("teachers");
    browser.await(COUNT + " !== ''");
    assertThat(browser.address()).endsWith("search.html");
    browser.press(Keys.ENTER);
    browser.await("location.search === '?q=teachers'");
  }

  @Test
  void worksFromDisk() {
    browser.open(site.file("zh/search.html").toAbsolutePath().toUri().toString(), 1440, 900);
    browser.one("#c-query").sendKeys("双元制");
    browser.await("document.querySelectorAll('#c-results a').length > 0");
    browser.one("#c-results a").click();
    browser.await("location.pathname.endsWith('government.html')");
    assertThat(browser.complaints()).isEmpty();
  }
}
