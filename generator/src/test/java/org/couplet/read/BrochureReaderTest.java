package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.StoppedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a project as a whole, every file of it. */
class BrochureReaderTest {

  private static final String HEAD = "languages: [zh-Hans, en]\ntitle: {zh: 甲, en: A}\n";

  @TempDir Path project;
  private final Diagnostics found = new Diagnostics();

  @Test
  void noContentAtAll() {
    assertStopped(
        "C118 content/site.yaml:1:1 The required file content/site.yaml is missing. Restore the file,"
            + " or start a new project with couplet init.");
  }

  @Test
  void everyWrongEncodingIsToldAtOnce() throws IOException {
    Charset gbk = Charset.forName("GBK");
    write("site.yaml", "title: 柳州职业教育\n".getBytes(gbk));
    write("sections/government/zh.md", "# 政府主导\n".getBytes(gbk));
    write("sections/government/en.md", "# Title\n".getBytes(StandardCharsets.UTF_16));
    write("glossary.yaml", "- a: b: c\n".getBytes(StandardCharsets.UTF_8));
    assertStarts(
        "C110 content/glossary.yaml:1:7 ",
        "C103 content/sections/government/en.md:1:1 ",
        "C102 content/sections/government/zh.md:1:3 ",
        "C102 content/site.yaml:1:8 ");
  }

  @Test
  void sectionsAndFoldersMustAgree() throws IOException {
    write("site.yaml", HEAD + "sections: [goverment, visits]\n");
    write("sections/government/section.yaml", "draft: true\n");
    write("sections/thanks/section.yaml", "draft: true\n");
    Files.createDirectories(project.resolve("content/sections/left-empty"));
    assertStopped(
        "C203 content/site.yaml:3:11 The folder “thanks” is not listed under sections in site.yaml."
            + " Add “- thanks” to site.yaml, or move the folder away.",
        "C202 content/site.yaml:3:12 “goverment” is listed, but there is no folder"
            + " content/sections/goverment/. Did you mean “government”?",
        "C201 content/site.yaml:3:23 “visits” is listed, but there is no folder"
            + " content/sections/visits/. Make the folder (couplet new visits) or take it off the"
            + " list.");
  }

  @Test
  void unsafeNamesAreTold() throws IOException {
    write("site.yaml", HEAD + "sections: [a]\n");
    write("sections/a/zh.md", "");
    write("sections/a/a b.jpg", "");
    write("sections/a/Photo.jpg", "");
    write("sections/a/photo.jpg", "");
    write("sections/Visits/zh.md", "x");
    write("sections/aux/zh.md", "x");
    assertStarts(
        "C211 content/sections/Visits:1:1 “Visits”",
        "C211 content/sections/a/a b.jpg:1:1 “a b.jpg”",
        "C210 content/sections/a/photo.jpg:1:1 Two sources would both make photo.jpg",
        "C204 content/sections/a/zh.md:1:1 ",
        "C211 content/sections/aux:1:1 “aux”");
  }

  @Test
  void whatWouldBePassedOverInSilenceIsTold() throws IOException {
    write("site.yaml", HEAD + "sections: [a]\n");
    write("glosary.yaml", "");
    write("visits.md", "# V\n");
    write("README.md", "# About this folder\n");
    write("sections/a/zh.md", " \n");
    write("sections/a/cn.md", "# A\n");
    write("sections/a/section.yml", "draft: true\n");
    write("sections/visits.md", "# V\n");
    assertStarts(
        "C124 content/glosary.yaml:1:1 ",
        "C227 content/sections/a/cn.md:1:1 “cn.md” is not read. A section's texts are called zh.md"
            + " and en.md",
        "C124 content/sections/a/section.yml:1:1 “section.yml” is not read. YAML files that are read"
            + " here: section.yaml.",
        "C204 content/sections/a/zh.md:1:1 ",
        "C227 content/sections/visits.md:1:1 ",
        "C227 content/visits.md:1:1 ");
  }

  @Test
  void aSectionNeedsATextInOneLanguageAtLeast() throws IOException {
    write("site.yaml", HEAD + "sections: [a, b]\n");
    write("sections/a/photo.jpg", "");
    write("sections/b/en.md", "---\nmenu: B\n");
    assertStarts(
        "C205 content/sections/a:1:1 “content/sections/a” has no text in either language. Add zh.md"
            + " or en.md.",
        "C117 content/sections/b/en.md:1:1 ");
  }

  @Test
  void anOldIdLeadsToOneSection() throws IOException {
    write("site.yaml", HEAD + "sections: [a, b]\n");
    write("sections/a/section.yaml", "moved-from: [old, b]\n");
    write("sections/a/zh.md", "");
    write("sections/b/section.yaml", "moved-from: [old]\n");
    write("sections/b/zh.md", "");
    assertStarts(
        "C208 content/sections/a/section.yaml:1:19 The id “b” is used twice; the other stands at"
            + " content/site.yaml:3:15",
        "C204 content/sections/a/zh.md:1:1",
        "C208 content/sections/b/section.yaml:1:14 The id “old” is used twice; the other stands at"
            + " content/sections/a/section.yaml:1:14",
        "C204 content/sections/b/zh.md:1:1");
  }

  @Test
  void faultsOfAllFilesAreToldTogetherAndInOrder() throws IOException {
    write("site.yaml", HEAD + "sections: [a]\ncolour: red\n");
    write("sections/a/zh.md", "");
    write("sections/a/section.yaml", "date: 2024-02-30\n");
    write("glossary.yaml", "- {zh: 甲}\n");
    write("errata.yaml", "section: a\n");
    write("pairs.lock", "=======\n");
    assertStarts(
        "C114 content/errata.yaml:1:1 “errata.yaml” should be a list of errata, but this is a group",
        "C115 content/glossary.yaml:1:3 The required key “en” is missing. Add a line such as: en: …",
        "P318 content/pairs.lock:1:1 ",
        "C116 content/sections/a/section.yaml:1:7 ",
        "C204 content/sections/a/zh.md:1:1 ",
        "C111 content/site.yaml:4:1 Unknown key “colour”.");
  }

  @Test
  void languagesAndSectionsAreEnoughToReadOn() throws IOException {
    write("site.yaml", "languages: [zh-Hans, en]\ntitle: A\nsections: [a]\n");
    write("sections/a/zh.md", "");
    assertStarts("C204 content/sections/a/zh.md:1:1 ", "C114 content/site.yaml:2:8 ");
  }

  @Test
  void manySectionsAreToldInTheSameOrder() throws IOException {
    StringBuilder list = new StringBuilder(HEAD + "sections:\n");
    for (int i = 100; i < 300; i++) {
      list.append("- s" + i + "\n");
      write("sections/s" + i + "/en.md", "");
    }
    write("site.yaml", list.toString());
    assertThatThrownBy(() -> BrochureReader.read(project, found))
        .isInstanceOf(StoppedException.class);
    assertThat(Told.by(found))
        .extracting(line -> line.substring(0, line.indexOf(" This")))
        .isEqualTo(
            IntStream.range(100, 300)
                .mapToObj(i -> "C204 content/sections/s" + i + "/en.md:1:1")
                .toList());
  }

  private void assertStopped(String... told) {
    assertThatThrownBy(() -> BrochureReader.read(project, found))
        .isInstanceOf(StoppedException.class);
    assertThat(Told.by(found)).containsExactly(told);
  }

  private void assertStarts(String... starts) {
    assertThatThrownBy(() -> BrochureReader.read(project, found))
        .isInstanceOf(StoppedException.class);
    List<String> told = Told.by(found);
    assertThat(told).hasSameSizeAs(starts);
    for (int i = 0; i < starts.length; i++) {
      assertThat(told.get(i)).startsWith(starts[i]);
    }
  }

  private void write(String path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = project.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
