package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.diag.StoppedException;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeReaderTest {

  private static final LanguagePair ZH_EN = new LanguagePair(Language.of("zh"), Language.of("en"));

  private static final Map<String, String> STANDARD =
      Map.ofEntries(
          Map.entry("pages/section.ftlh", "standard section"),
          Map.entry("pages/cover.ftlh", "standard cover"),
          Map.entry("layouts/base.ftlh", "standard base"),
          Map.entry("components/turn/turn.ftlh", "standard turn"),
          Map.entry("components/turn/turn.css", ".turn{}"),
          Map.entry("components/turn/examples/one.ftlh", "example"),
          Map.entry("components/dots/dots.css", ".dots{}"),
          Map.entry("styles/tokens.css", ":root{}\n"),
          Map.entry("styles/base.css", "body{}\r\n"),
          Map.entry("styles/layout.css", "main{}"),
          Map.entry("styles/print.css", "@media print{}"),
          Map.entry("scripts/reader.js", "let a;\r\n"),
          Map.entry("words.yaml", "menu: {zh: 菜单, en: Menu}\nnext: {zh: 下一节, en: Next}\n"),
          Map.entry("README.md", "not a template"));

  @TempDir Path folder;
  private Path project;
  private TemplateFiles standard;
  private final Diagnostics found = new Diagnostics();

  @BeforeEach
  void standardTemplates() throws IOException {
    project = folder.resolve("project");
    Path classes = folder.resolve("classes");
    for (Map.Entry<String, String> file : STANDARD.entrySet()) {
      write(classes.resolve("org/couplet/templates").resolve(file.getKey()), file.getValue());
    }
    standard = new TemplateFiles(classes);
  }

  @Test
  void aProjectWithoutTemplatesHasTheStandardOnes() throws Exception {
    Theme theme = read();
    assertThat(theme.templates().keySet())
        .containsExactly(
            "components/turn/turn.ftlh",
            "layouts/base.ftlh",
            "pages/cover.ftlh",
            "pages/section.ftlh");
    assertThat(theme.pages()).containsExactly("cover", "section");
    assertThat(theme.stylesheet())
        .isEqualTo(":root{}\nbody{}\nmain{}\n.dots{}\n.turn{}\n@media print{}\n");
    assertThat(theme.scripts()).containsExactly(Map.entry("reader.js", "let a;\n"));
    assertThat(theme.words().byKey().first()).isEqualTo(Map.of("menu", "菜单", "next", "下一节"));
    assertThat(theme.words().byKey().second()).isEqualTo(Map.of("menu", "Menu", "next", "Next"));
  }

  @Test
  void theJarHoldsTheSame() throws Exception {
    Path jar = folder.resolve("couplet.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : STANDARD.entrySet()) {
        zip.putNextEntry(new ZipEntry("org/couplet/templates/" + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("org/couplet/other/pages/x.ftlh"));
    }
    assertThat(ThemeReader.read(new TemplateFiles(jar), project, ZH_EN, found)).isEqualTo(read());
  }

  @Test
  void aProjectsFilesGoOverTheStandardOnesAndAddToThem() throws Exception {
    own("pages/section.ftlh", "\uFEFFown\r\nsection");
    own("pages/map.ftlh", "own map");
    own("components/map/map.css", ".map{}");
    own("styles/base.css", "body{color:red}");
    own("styles/own.css", ".own{}");
    own("scripts/map.js", "let m = /\u200B/;");
    own("words.yaml", "menu: {en: Contents}\nmap: {zh: 地图, en: Map}\n");
    own("pages/.section.ftlh.swp", "x");
    Theme theme = read();
    assertThat(theme.pages()).containsExactly("cover", "map", "section");
    assertThat(theme.templates())
        .containsEntry(
            "pages/section.ftlh", new SourceFile("templates/pages/section.ftlh", "own\nsection"))
        .containsEntry(
            "pages/cover.ftlh",
            new SourceFile("couplet:templates/pages/cover.ftlh", "standard cover"));
    assertThat(theme.stylesheet())
        .isEqualTo(
            ":root{}\nbody{color:red}\nmain{}\n.dots{}\n.map{}\n.turn{}\n.own{}\n@media print{}\n");
    assertThat(theme.scripts().keySet()).containsExactly("map.js", "reader.js");
    assertThat(theme.words().byKey().first())
        .isEqualTo(Map.of("menu", "菜单", "next", "下一节", "map", "地图"));
    assertThat(theme.words().byKey().second())
        .isEqualTo(Map.of("menu", "Contents", "next", "Next", "map", "Map"));
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void aMissingWordIsToldWhereItIsOrShouldBe() throws Exception {
    own("words.yaml", "# ours\nmap: {zh: 地图}\nmenu: {zh: 目录}\n");
    assertStopped(
        ZH_EN,
        "T502 templates/words.yaml:2:6 The word “map” has no English. Add it: map: {zh: 地图, en: …}");
  }

  @Test
  void theStandardWordsMayLackALanguage() throws Exception {
    own("words.yaml", "menu: {de: Menü}\n");
    assertStopped(
        new LanguagePair(Language.of("en"), Language.of("de")),
        "T502 templates/words.yaml:1:1 The word “next” has no German. Add it: next: {en: Next, de:"
            + " …}");
  }

  @Test
  void faultsOfWordsAreTold() throws Exception {
    own("words.yaml", "menu: Menu\nNext Page: {zh: 甲, english: A}\n");
    assertThatThrownBy(this::read).isInstanceOf(StoppedException.class);
    assertThat(Told.by(found))
        .extracting(line -> line.substring(0, line.indexOf(' ', 5)))
        .containsExactly(
            "C114 templates/words.yaml:1:7",
            "C116 templates/words.yaml:2:1",
            "C116 templates/words.yaml:2:20");
  }

  @Test
  void theTemplatesOfThisProgramMakeAThemeInChineseAndEnglish() throws Exception {
    Theme theme = ThemeReader.read(project, ZH_EN, found);
    assertThat(theme.pages()).contains("cover", "section", "contents", "not-found");
    assertThat(theme.stylesheet()).doesNotContain("@layer").contains(":root");
    assertThat(theme.words().byKey().first()).containsEntry("contents", "目录");
    assertThat(found.sorted()).isEmpty();
  }

  private Theme read() throws StoppedException, IOException {
    return ThemeReader.read(standard, project, ZH_EN, found);
  }

  private void assertStopped(LanguagePair languages, String... told) {
    assertThatThrownBy(() -> ThemeReader.read(standard, project, languages, found))
        .isInstanceOf(StoppedException.class);
    assertThat(Told.by(found)).isEqualTo(List.of(told));
  }

  private void own(String name, String text) throws IOException {
    write(project.resolve("templates").resolve(name), text);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
