package org.couplet.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.couplet.preview.OpenTab.Loaded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

  private static final String ZH = "content/sections/about/zh.md";

  @TempDir Path temporary;
  private PreviewProject project;
  private Preview preview;

  @BeforeEach
  void serve() throws IOException {
    project = PreviewProject.create(temporary.resolve("brochure"));
    preview = project.serve();
  }

  @AfterEach
  void close() throws IOException {
    preview.close();
  }

  private Loaded load(String path) throws IOException {
    return OpenTab.load(preview, path);
  }

  @Test
  void servesWhatBuildWrites() throws IOException {
    SortedMap<String, String> built = project.built(temporary.resolve("out"));
    for (Map.Entry<String, String> file : built.entrySet()) {
      if (!file.getKey().startsWith(".")) {
        assertThat(load(file.getKey()).plain()).as(file.getKey()).isEqualTo(file.getValue());
      }
    }
    assertThat(built.values()).noneMatch(text -> text.contains("_couplet"));
    assertThat(load("").plain()).isEqualTo(built.get("index.html"));
  }

  @Test
  void whatIsNotThereGetsTheSitesOwnPage() throws IOException {
    String lost = project.built(temporary.resolve("out")).get("404.html");
    for (String path :
        new String[] {
          "nothing.html",
          "zh/",
          "zh",
          "zh/../index.html",
          "zh/%2e%2e/index.html",
          "zh/..%2findex.html",
          "..%5c..%5cetc%5cpasswd",
          "../../../../etc/passwd",
          "%2e%2e/%2e%2e/etc/passwd",
          "%252e%252e/index.html",
          "zh//about.html",
          "zh/about.html/",
          "ZH/about.html",
          "zh/about.html::$DATA",
          "con",
          "aux.html",
          ".htaccess",
          ".git/config",
          "content/site.yaml",
          "content/sections/about/zh.md",
          "templates/words.yaml",
          "file:/etc/passwd",
          "%3Cscript%3Ealert(1)%3C/script%3E"
        }) {
      Loaded answer = load(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.plain()).as(path).isEqualTo(lost);
    }
    assertThat(load("_couplet/../index.html").status()).isEqualTo(404);
    assertThat(load("_couplet/nothing").status()).isEqualTo(404);
  }

  @Test
  void aSaveReachesThePageThatShowsIt() throws Exception {
    try (OpenTab zh = OpenTab.open(preview, "zh/about.html");
        OpenTab en = OpenTab.open(preview, "en/about.html")) {
      project.replace(ZH, "在这里写正文。", "这里有了正文。");
      assertThat(zh.await("page")).contains("\"anchor\":\"work-1\"");
      assertThat(
              new String(
                  load("zh/about.html").bytes().getBytes(StandardCharsets.ISO_8859_1),
                  StandardCharsets.UTF_8))
          .contains("这里有了正文。");
      assertThat(en.has("page")).isFalse();
    }
  }

  @Test
  void onlyAStyleIsPutInPlaceOfAnother() throws Exception {
    try (OpenTab tab = OpenTab.open(preview, "zh/about.html")) {
      project.write("templates/styles/own.css", "p { color: teal }");
      assertThat(tab.await("page")).contains("\"styles\":[[\"../assets/style.");
    }
  }

  @Test
  void aSlipLeavesTheLastGoodPageAndHeals() throws Exception {
    try (OpenTab tab = OpenTab.open(preview, "zh/about.html")) {
      String good = load("zh/about.html").plain();
      String text = project.read(ZH);
      project.write(ZH, text + "\n<b>bold</b>\n");
      assertThat(tab.awaitBroken(true))
          .contains("\"severity\":\"fault\"")
          .contains("content/sections/about/zh.md:")
          .contains("\"hint\":")
          .contains("\\u003cb\\u003ebold")
          .contains("vscode://file/");
      assertThat(load("zh/about.html").plain()).isEqualTo(good);
      project.write(ZH, text);
      tab.awaitBroken(false);
      assertThat(load("zh/about.html").plain()).isEqualTo(good);
      assertThat(tab.has("page")).isFalse();
    }
  }

  @Test
  void aBrokenTemplateAndADeletedContentAreSurvived() throws Exception {
    try (OpenTab tab = OpenTab.open(preview, "zh/about.html")) {
      String good = load("zh/about.html").plain();
      project.write("templates/pages/section.ftlh", "<#if>");
      assertThat(tab.awaitBroken(true)).contains("templates/pages/section.ftlh:1:");
      project.write("templates/pages/section.ftlh", "${page.nothing}");
      assertThat(tab.awaitBroken(true)).contains("nothing");
      assertThat(load("zh/about.html").plain()).isEqualTo(good);
      project.delete("templates");
      tab.awaitBroken(false);

      Path aside = temporary.resolve("aside");
      Files.move(project.folder().resolve("content"), aside);
      assertThat(tab.awaitBroken(true)).contains("content/site.yaml");
      assertThat(load("zh/about.html").plain()).isEqualTo(good);
      Files.move(aside, project.folder().resolve("content"));
      tab.awaitBroken(false);
    }
  }

  @Test
  void tellsWhatTheMachineCannotStoreAndTriesAgainByItself() throws Exception {
    try (OpenTab tab = OpenTab.open(preview, "zh/about.html")) {
      String good = load("zh/about.html").plain();
      // Stands in for a full disk: there is no room for the pictures to be made.
      project.write(".couplet", "in the way");
      BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
      ImageIO.write(
          image, "png", project.folder().resolve("content/sections/about/p.png").toFile());
      project.replace(ZH, "在这里写正文。", "在这里写正文。\n\n![图](p.png)\n\n");
      assertThat(tab.awaitBroken(true)).contains(".couplet");
      assertThat(load("zh/about.html").plain()).isEqualTo(good);
      assertThat(load("_couplet/").bytes())
          .contains("This machine could not do it")
          .contains(".couplet");
      project.delete(".couplet");
      tab.awaitBroken(false);
      assertThat(load("zh/about.html").plain()).contains("p-60.");
    }
  }

  /** A link that was put in the place of a file leads nobody out of the project. */
  @Test
  void servesNothingFromOutsideTheProject() throws Exception {
    project.write("content/sections/about/paper.pdf", "%PDF-1.4 ours");
    project.replace(ZH, "在这里写正文。", "[文件](paper.pdf)\n\n在这里写正文。");
    try (OpenTab tab = OpenTab.open(preview, "zh/about.html")) {
      Matcher link = Pattern.compile("href=\"\\.\\./(assets/paper[^\"]+)").matcher("");
      while (!link.reset(load("zh/about.html").plain()).find()) {
        Thread.sleep(20);
      }
      assertThat(load(link.group(1)).bytes()).contains("ours");
      Path secret = Files.writeString(temporary.resolve("secret.txt"), "secret");
      project.delete("content/sections/about/paper.pdf");
      Files.createSymbolicLink(
          project.folder().resolve("content/sections/about/paper.pdf"), secret);
      tab.awaitBroken(true);
      assertThat(load(link.group(1)).status()).isEqualTo(404);
      assertThat(load(link.group(1)).bytes()).doesNotContain("secret");
    }
  }

  @Test
  void warningsLeadToTheirBlockWithBothLanguages() throws Exception {
    try (OpenTab tab = OpenTab.open(preview, "zh/about.html")) {
      project.replace(ZH, "在这里写正文。", "在这里写 12 行正文。");
      assertThat(
              tab.await(
                  event -> event.data().contains("number-parity") || event.data().contains("12")))
          .contains("\"page\":\"/both/about.html#work-1\"");
    }
  }

  @Test
  void draftsAreShownAndNamed() throws Exception {
    project.write("content/sections/about/section.yaml", "draft: true\n");
    try (OpenTab tab = OpenTab.open(preview, "zh/about.html")) {
      assertThat(tab.await(event -> event.data().contains("\"drafts\":[\"about\"]"))).isNotEmpty();
      assertThat(load("zh/about.html").status()).isEqualTo(200);
    }
  }

  @Test
  void aPageThatGoesAndComesBackIsFollowed() throws Exception {
    String site = project.read("content/site.yaml");
    try (OpenTab tab = OpenTab.open(preview, "zh/welcome.html")) {
      project.write("content/site.yaml", site.replace("  - welcome\n", ""));
      project.delete("content/sections/welcome");
      tab.await("page");
      assertThat(load("zh/welcome.html").status()).isEqualTo(404);
      project.write("content/sections/welcome/zh.md", "# 回来了\n\n正文。\n");
      project.write("content/sections/welcome/en.md", "# Back\n\nText.\n");
      project.write("content/site.yaml", site);
      tab.await("page");
      assertThat(load("zh/welcome.html").status()).isEqualTo(200);
    }
  }

  /** Browsers listen again as soon as a preview is started anew, before it has made anything. */
  @Test
  void beganBrokenWithATabThatWasOpenBefore() throws Exception {
    project.write("content/site.yaml", "titel: x\n");
    for (int i = 0; i < 5; i++) {
      try (Preview again = project.serve();
          OpenTab tab = OpenTab.listen(again.address().getPort(), "zh/about.html", "x")) {
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> assertThat(OpenTab.load(again, "zh/about.html").status()).isEqualTo(503));
        tab.awaitBroken(true);
      }
    }
  }

  @Test
  void beganBrokenAndHeals() throws Exception {
    PreviewProject other = PreviewProject.create(temporary.resolve("other"));
    String site = other.read("content/site.yaml");
    other.write("content/site.yaml", "titel: x\n");
    try (Preview second = other.serve()) {
      assertThat(OpenTab.load(second, "zh/about.html").status()).isEqualTo(503);
      try (OpenTab tab = OpenTab.open(second, "zh/about.html")) {
        tab.awaitBroken(true);
        other.write("content/site.yaml", site);
        tab.await("page");
        assertThat(OpenTab.load(second, "zh/about.html").status()).isEqualTo(200);
      }
    }
  }
}
