package org.couplet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.couplet.diag.MessageLanguage;
import org.couplet.preview.Preview;
import org.couplet.preview.PreviewProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What an editor sees: the page as it is saved, and what is wrong with it. */
class PreviewIT {

  private static final String ZH = "content/sections/about/zh.md";

  /** The tool's own part of the page. */
  private static final String OWN = "document.querySelector('couplet-preview').shadowRoot";

  private static final String PANEL = OWN + ".querySelector('.panel')";

  @TempDir Path temporary;
  private PreviewProject project;
  private Preview preview;
  private Browser browser;

  @BeforeEach
  void open() throws IOException {
    project = PreviewProject.create(temporary.resolve("brochure"));
    StringBuilder text = new StringBuilder(project.read(ZH));
    for (int i = 0; i < 60; i++) {
      text.append("\n第 ").append(i).append(" 段，很长的文字。".repeat(20)).append("\n");
    }
    project.write(ZH, text.toString());
    preview = project.serve();
    browser = Browser.start();
    browser.open(address("zh/about.html"), 1440, 900);
    browser.await("!!document.querySelector('couplet-preview')");
    awaitPanel("bar");
  }

  @AfterEach
  void close() throws IOException {
    browser.close();
    preview.close();
  }

  private String address(String path) {
    return "http://127.0.0.1:" + preview.address().getPort() + "/" + path;
  }

  /** What the console says, but that the site has no icon. */
  private List<String> complaints() {
    return browser.complaints().stream().filter(said -> !said.contains("favicon.ico")).toList();
  }

  /** What axe finds; it styles the page itself, of which the policy complains. */
  private List<String> violations() {
    List<String> found = browser.violations();
    browser.complaints();
    return found;
  }

  private void awaitPanel(String kind) {
    browser.await(PANEL + ".classList.contains('" + kind + "')");
  }

  private void awaitText(String text) {
    browser.await(
        "document.readyState == 'complete' && document.querySelector('main').textContent.includes('"
            + text
            + "')");
  }

  @Test
  void aSaveIsSeenWithoutAReloadByHandAndThePlaceIsKept() throws Exception {
    browser.run(
        "scrollTo({top: document.getElementById('work-9').offsetTop, behavior: 'instant'})");
    browser.run(
        "scrollTo({top: scrollY + document.getElementById('work-9').getBoundingClientRect().top - 100, behavior: 'instant'})");
    project.replace(ZH, "第 7 段", "第七段");
    awaitText("第七段");
    browser.await(
        "Math.abs(document.getElementById('work-9').getBoundingClientRect().top - 100) < 3");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void onlyWhatChangedInTheContentIsPutInItsPlace() throws Exception {
    browser.run(
        "self.notReloaded = true; document.getElementById('work-9').kept = true;"
            + "document.querySelector('main').lastElementChild.kept = true");
    project.replace(ZH, "第 7 段", "第七段");
    awaitText("第七段");
    assertThat(
            browser.is("self.notReloaded && document.querySelector('main').lastElementChild.kept"))
        .isTrue();
    project.replace(ZH, "\n第 9 段", "\n**新的一段**\n\n第 9 段");
    awaitText("新的一段");
    project.replace(ZH, "第 11 段", "- 甲\n- 乙\n\n第 11 段");
    awaitText("甲");
    assertThat(browser.is("self.notReloaded && document.getElementById('work-9').kept")).isTrue();
    // What is on screen is what a browser makes of the page that is served.
    project.replace(ZH, "- 乙\n", "");
    browser.await("!document.querySelector('main').textContent.includes('乙')");
    browser.run(
        "fetch(location.href).then((r) => r.text()).then((t) => { self.served ="
            + " new DOMParser().parseFromString(t, 'text/html').querySelector('main').outerHTML })");
    browser.await("!!self.served");
    assertThat(browser.is("document.querySelector('main').outerHTML == self.served")).isTrue();
    assertThat(browser.is("self.notReloaded")).isTrue();
    assertThat(complaints()).isEmpty();
  }

  @Test
  void aTitleIsInTheMenuTooAndLoadsThePageAgainAtItsPlace() throws Exception {
    browser.run(
        "self.notReloaded = true; scrollTo({top: scrollY +"
            + " document.getElementById('work-9').getBoundingClientRect().top - 100, behavior: 'instant'})");
    String text = project.read(ZH).replace("# 关于我们", "# 关于你们");
    project.write(ZH, text.replace("第 7 段", "第七段"));
    browser.await("document.title.startsWith('关于你们')");
    assertThat(browser.is("!self.notReloaded")).isTrue();
    awaitText("第七段");
    browser.await(
        "Math.abs(document.getElementById('work-9').getBoundingClientRect().top - 100) < 3");
    browser.await("!" + OWN + ".querySelector('.frame').hidden");
  }

  @Test
  void inChineseEverythingIsSaidAndAccessibleToo() throws Exception {
    try (Preview chinese = project.serve(MessageLanguage.ZH)) {
      String server = "http://127.0.0.1:" + chinese.address().getPort() + "/";
      browser.open(server + "zh/about.html", 320, 700);
      awaitPanel("bar");
      browser.await("!!" + OWN + ".querySelector('#toggle')");
      browser.run(OWN + ".querySelector('#toggle').click()");
      assertThat(browser.text(PANEL + ".lang")).isEqualTo("zh-Hans");
      assertThat(browser.text(PANEL + ".textContent")).contains("总览", "收起");
      assertThat(violations()).isEmpty();
      project.write(ZH, project.read(ZH) + "\n<b>粗</b>\n");
      awaitPanel("overlay");
      assertThat(browser.text(PANEL + ".textContent")).contains("故障", "文本里不能直接写 HTML");
      assertThat(violations()).isEmpty();
      browser.open(server + "_couplet/", 320, 700);
      assertThat(browser.text("document.documentElement.lang")).isEqualTo("zh-Hans");
      assertThat(browser.text("document.querySelector('main').textContent")).contains("故障");
      assertThat(violations()).isEmpty();
    }
  }

  @Test
  void whatTheMachineCouldNotDoIsAccessible() throws Exception {
    project.write(".couplet", "in the way");
    ImageIO.write(
        new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB),
        "png",
        project.folder().resolve("content/sections/about/p.png").toFile());
    project.write(ZH, project.read(ZH) + "\n![图](p.png)\n");
    awaitPanel("overlay");
    assertThat(browser.text(PANEL + ".textContent")).contains(".couplet");
    browser.run(
        PANEL + ".dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}))");
    assertThat(complaints()).isEmpty();
    assertThat(violations()).isEmpty();
    project.delete(".couplet");
    awaitPanel("bar");
    awaitText("第 59 段");
  }

  @Test
  void whereTheEditedBlockIsOutOfSightItIsBroughtIntoViewAndMarked() throws Exception {
    project.replace(ZH, "第 50 段", "第五十段");
    awaitText("第五十段");
    browser.await(
        "[...document.querySelectorAll('main p')].some((p) => p.textContent.includes('第五十段')"
            + " && p.getBoundingClientRect().top > 0 && p.getBoundingClientRect().bottom < innerHeight)");
    assertThat(browser.is("scrollY > 1000")).isTrue();
    browser.await("!" + OWN + ".querySelector('.frame').hidden");
    browser.await(OWN + ".querySelector('.frame').hidden");
  }

  @Test
  void stylesChangeWithoutAReload() throws Exception {
    browser.run("self.notReloaded = true");
    project.write("templates/styles/own.css", "main p { color: rgb(1, 2, 3) }");
    browser.await("getComputedStyle(document.querySelector('main p')).color == 'rgb(1, 2, 3)'");
    assertThat(browser.is("self.notReloaded")).isTrue();
    project.write("templates/styles/own.css", "main p { color: rgb(4, 5, 6) }");
    browser.await("getComputedStyle(document.querySelector('main p')).color == 'rgb(4, 5, 6)'");
    assertThat(browser.is("self.notReloaded")).isTrue();
    browser.await("document.querySelectorAll('link[rel=stylesheet]').length == 1");
  }

  @Test
  void aSlipIsShownOverTheLastGoodPageUntilItIsMended() throws Exception {
    String good = project.read(ZH);
    project.write(ZH, good + "\n[链接](../nowhere/zh.md)\n");
    awaitPanel("overlay");
    String said = browser.text(PANEL + ".textContent");
    assertThat(said)
        .contains("content/sections/about/zh.md:")
        .contains("[链接](../nowhere/zh.md)")
        .contains("fault");
    assertThat(browser.text(OWN + ".querySelector('mark').textContent")).contains("nowhere");
    assertThat(browser.text(OWN + ".querySelector('.links a').href")).startsWith("vscode://file/");
    assertThat(browser.text(OWN + ".querySelector('[role=status]').textContent")).isNotEmpty();
    assertThat(browser.text("document.querySelector('main').textContent")).contains("第 59 段");
    project.write(ZH, good);
    awaitPanel("bar");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void theBarOpensToTheListAndLeadsToTheBlockInBothLanguages() throws Exception {
    browser.await(PANEL + ".textContent.includes('warning')");
    browser.run(OWN + ".getElementById('toggle').focus()");
    browser.press(Keys.ENTER);
    browser.await("!" + OWN + ".getElementById('body').hidden");
    assertThat(browser.text("document.activeElement.tagName").toLowerCase(Locale.ROOT))
        .isEqualTo("couplet-preview");
    assertThat(browser.text(OWN + ".activeElement.getAttribute('aria-expanded')"))
        .isEqualTo("true");
    String target =
        browser.text(OWN + ".querySelector('.links a[href*=both]').getAttribute('href')");
    assertThat(target).startsWith("/both/about.html#work-");
    browser.run(OWN + ".querySelector('.links a[href*=both]').click()");
    browser.await("location.pathname == '/both/about.html' && document.readyState == 'complete'");
    assertThat(browser.is("!!document.getElementById(location.hash.slice(1))")).isTrue();
  }

  @Test
  void escapeFoldsWhatIsOpen() {
    browser.await(PANEL + ".textContent.includes('warning')");
    browser.run(OWN + ".getElementById('toggle').click()");
    browser.run(OWN + ".getElementById('toggle').focus()");
    browser.press(Keys.ESCAPE);
    browser.await(OWN + ".getElementById('body').hidden");
    assertThat(browser.text(OWN + ".activeElement.id")).isEqualTo("toggle");
  }

  @Test
  void overlayAndBarAreAccessibleAtEveryWidth() throws Exception {
    String good = project.read(ZH);
    for (boolean broken : List.of(false, true)) {
      project.write(ZH, broken ? good + "\n<b>x</b>\n\n[链接](../nowhere/zh.md)\n" : good);
      awaitPanel(broken ? "overlay" : "bar");
      for (int width : List.of(1440, 390, 320)) {
        for (String scheme : List.of("light", "dark")) {
          browser.scheme(scheme);
          browser.open(address("zh/about.html"), width, 800);
          awaitPanel(broken ? "overlay" : "bar");
          assertThat(complaints()).isEmpty();
          browser.run(
              "if ("
                  + OWN
                  + ".getElementById('body').hidden) "
                  + OWN
                  + ".getElementById('toggle').click()");
          assertThat(violations()).as(width + " " + scheme + " " + broken).isEmpty();
          assertThat(browser.is("document.documentElement.scrollWidth <= innerWidth")).isTrue();
          assertThat(browser.is(PANEL + ".scrollWidth <= innerWidth")).isTrue();
        }
      }
    }
  }

  @Test
  void theOverviewIsLiveAndAccessible() throws Exception {
    for (int width : List.of(1440, 390, 320)) {
      for (String scheme : List.of("light", "dark")) {
        browser.scheme(scheme);
        browser.open(address("_couplet/"), width, 800);
        browser.await("document.querySelector('main').textContent.includes('about')");
        assertThat(complaints()).isEmpty();
        assertThat(violations()).as(width + " " + scheme).isEmpty();
        assertThat(browser.is("document.documentElement.scrollWidth <= innerWidth")).isTrue();
      }
    }
    assertThat(browser.is("!!document.querySelector('main a[href^=\"/both/about.html#\"]')"))
        .isTrue();
    assertThat(browser.is("!!document.querySelector('main a[href^=\"vscode://file/\"]')")).isTrue();
    project.replace(ZH, "# 关于我们", "#关于我们");
    browser.await("document.querySelector('main').textContent.includes('zh.md:1:1')");
  }

  @Test
  void aHiddenTabLetsGoOfItsStreamAndCatchesUp() throws Exception {
    browser.run("Object.defineProperty(document, 'hidden', {value: true, configurable: true})");
    browser.run("document.dispatchEvent(new Event('visibilitychange'))");
    project.replace(ZH, "第 1 段", "第一段");
    Thread.sleep(1_500);
    assertThat(browser.is("document.querySelector('main').textContent.includes('第 1 段')")).isTrue();
    browser.run("Object.defineProperty(document, 'hidden', {value: false, configurable: true})");
    browser.run("document.dispatchEvent(new Event('visibilitychange'))");
    awaitText("第一段");
  }
}
