package org.couplet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What a reader does with the brochure: by keyboard, in larger text, with other preferences. */
class ReaderIT {

  private static final String FONT_SIZE = "getComputedStyle(document.documentElement).fontSize";

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

  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "zh/government.html", "both/cooperation.html", "en/search.html"})
  void keyboardReachesEverythingInOrderAndShowsWhereItIs(String page) {
    browser.open(site.address(page), 1440, 900);
    int focusable =
        browser.number(
            """
            [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
              .filter((e) => e.checkVisibility()).length
            """);
    Set<String> reached = new LinkedHashSet<>();
    for (int i = 0; i < focusable; i++) {
      browser.tab();
      reached.add(
          browser.text(
              "[...document.querySelectorAll('*')].indexOf(document.activeElement) + ' '"
                  + " + document.activeElement.outerHTML.slice(0, 80)"));
      assertThat(browser.text("getComputedStyle(document.activeElement).outlineStyle"))
          .as(browser.text("document.activeElement.outerHTML.slice(0, 120)"))
          .isEqualTo("solid");
      if (i == 0) {
        assertThat(browser.text("document.activeElement.getAttribute('href')"))
            .isEqualTo("#c-main");
        assertThat(browser.number("document.activeElement.getBoundingClientRect().top")).isZero();
      }
    }
    assertThat(reached).hasSize(focusable);
    List<Integer> places =
        reached.stream().map(each -> Integer.valueOf(each.split(" ", 2)[0])).toList();
    assertThat(places).isSorted();
  }

  @Test
  void contentsUnfoldByKeyAndFoldByEscape() {
    browser.open(site.address("zh/government.html"), 390, 844);
    browser.run("document.querySelector('.toc summary').focus()");
    browser.press(Keys.ENTER);
    assertThat(browser.is("document.querySelector('.toc').open")).isTrue();
    assertThat(browser.text("document.querySelector('.toc [aria-current]').textContent"))
        .contains("政府主导");
    browser.tab();
    browser.press(Keys.ESCAPE);
    assertThat(browser.is("document.querySelector('.toc').open")).isFalse();
    assertThat(browser.text("document.activeElement.tagName")).isEqualToIgnoringCase("summary");
  }

  @Test
  void largerTextIsCarriedFromPageToPage() {
    browser.open(site.address("zh/government.html"), 390, 844);
    assertThat(browser.text(FONT_SIZE)).isEqualTo("16px");
    browser.one("#c-larger").click();
    assertThat(browser.text(FONT_SIZE)).isEqualTo("20px");
    browser.open(site.address("both/needs.html"), 390, 844);
    assertThat(browser.text(FONT_SIZE)).isEqualTo("20px");
    assertThat(browser.is("document.getElementById('c-larger').checked")).isTrue();
    assertThat(browser.is("document.documentElement.scrollWidth <= innerWidth")).isTrue();
    browser.one("#c-larger").click();
    browser.open(site.address("index.html"), 390, 844);
    assertThat(browser.text(FONT_SIZE)).isEqualTo("16px");
  }

  @Test
  void largerTextAndZoomLoseNothing() {
    List<String> wide = new ArrayList<>();
    for (String page : site.pages()) {
      // 1280 pixels at 200 %, and 320 pixels in larger text.
      browser.size(640, 400, 2);
      browser.open(site.address(page), 640, 400);
      wide.addAll(overflowing(page + " at 200 %"));
      browser.open(site.address(page), 320, 640);
      browser.run("document.documentElement.classList.add('larger-text')");
      wide.addAll(overflowing(page + " in larger text"));
    }
    assertThat(wide).isEmpty();
  }

  private List<String> overflowing(String where) {
    return browser.is("document.documentElement.scrollWidth > innerWidth")
        ? List.of(where)
        : List.of();
  }

  @Test
  void editionsKeepThePlace() {
    browser.open(site.address("zh/cooperation.html#standards"), 1440, 900);
    browser.run("document.querySelector('.langs a[hreflang=en]').click()");
    browser.await(
        "location.pathname.endsWith('/en/cooperation.html') && document.readyState == 'complete'");
    assertThat(browser.address()).endsWith("/en/cooperation.html#standards");
    browser.await(
        "Math.abs(document.querySelector('#standards').getBoundingClientRect().top) < 120");
    browser.run("document.querySelector('#standards .hop a:nth-of-type(2)').click()");
    browser.await("location.pathname.endsWith('/both/cooperation.html')");
    assertThat(browser.address()).endsWith("#standards");
  }

  @Test
  void coverRemembersTheChoiceAndLeadsNobodyAway() {
    browser.open(site.address("index.html"), 1440, 900);
    assertThat(browser.all(".chosen")).isEmpty();
    browser.one(".choose a[hreflang=en]").click();
    browser.await("location.pathname.includes('/en/')");
    browser.open(site.address("index.html"), 1440, 900);
    assertThat(browser.address()).endsWith("index.html");
    assertThat(browser.text("document.querySelector('.chosen').hreflang")).isEqualTo("en");
    browser.open(site.address("zh/needs.html"), 1440, 900);
    assertThat(browser.address()).endsWith("/zh/needs.html");
  }

  @Test
  void motionOnlyForThoseWhoDoNotMind() {
    browser.prefer(Map.of("prefers-reduced-motion", "reduce"));
    browser.open(site.address("zh/government.html"), 1440, 900);
    assertThat(browser.text("getComputedStyle(document.documentElement).scrollBehavior"))
        .isEqualTo("auto");
    browser.prefer(Map.of("prefers-reduced-motion", "no-preference"));
    assertThat(browser.text("getComputedStyle(document.documentElement).scrollBehavior"))
        .isEqualTo("smooth");
  }

  @Test
  void forcedColorsDrawLinesInTheReadersOwn() {
    browser.prefer(Map.of("forced-colors", "active", "prefers-color-scheme", "dark"));
    browser.open(site.address("zh/cooperation.html"), 1440, 900);
    String ink = browser.text("getComputedStyle(document.body).color");
    assertThat(browser.text("getComputedStyle(document.querySelector('.opener-art path')).stroke"))
        .isEqualTo(ink);
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void strongerContrastMakesSecondaryTextFullInk() {
    String color = "getComputedStyle(document.querySelector('figcaption')).color";
    browser.open(site.address("zh/cooperation.html"), 1440, 900);
    String usual = browser.text(color);
    browser.prefer(Map.of("prefers-contrast", "more"));
    assertThat(browser.text(color))
        .isNotEqualTo(usual)
        .isEqualTo(browser.text("getComputedStyle(document.body).color"));
  }

  @Test
  void headingsDescendOneByOneBelowASingleTitle() {
    for (String page : site.pages()) {
      browser.open(site.address(page), 1440, 900);
      List<String> levels =
          Browser.strings(
              browser.value(
                  "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((h) => h.tagName[1])"));
      assertThat(levels.get(0)).as(page).isEqualTo("1");
      assertThat(levels).as(page).containsOnlyOnce("1");
      for (int i = 1; i < levels.size(); i++) {
        assertThat(Integer.parseInt(levels.get(i)) - Integer.parseInt(levels.get(i - 1)))
            .as(page + " " + levels)
            .isLessThanOrEqualTo(1);
      }
    }
  }
}
