package org.couplet.read.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.read.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir Path project;
  private final Diagnostics found = new Diagnostics();
  private Sources sources;

  @BeforeEach
  void content() throws IOException {
    Files.createDirectories(project.resolve("content/sections/b"));
    Files.createDirectories(project.resolve("content/sections/a"));
    Files.writeString(project.resolve("content/site.yaml"), "title: x\n");
    Files.writeString(project.resolve("content/.site.yaml.swp"), "x");
    Files.writeString(project.resolve("content/4913"), "x");
    sources = new Sources(project, found);
  }

  @Test
  void listsByNameWithoutTemporaryFiles() throws IOException {
    assertThat(sources.list("content").files()).containsExactly("site.yaml");
    assertThat(sources.list("content/sections").folders()).containsExactly("a", "b");
    assertThat(sources.list("content/sections/a").isEmpty()).isTrue();
  }

  @Test
  void whatIsNotThereIsNothing() throws IOException {
    assertThat(sources.list("content/none").isEmpty()).isTrue();
    assertThat(sources.list("content/site.yaml").isEmpty()).isTrue();
    assertThat(sources.text("content/none.yaml")).isEmpty();
    assertThat(sources.text("content/sections")).isEmpty();
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void readsText() throws IOException {
    assertThat(sources.text("content/site.yaml"))
        .contains(new SourceFile("content/site.yaml", "title: x\n"));
  }

  @Test
  void linksAreRefusedWhereverTheyLead() throws IOException {
    Path folder = project.resolve("content/sections/a");
    try {
      Files.createSymbolicLink(folder.resolve("loop"), folder);
      Files.createSymbolicLink(folder.resolve("zh.md"), project.resolve("content/site.yaml"));
      Files.createSymbolicLink(project.resolve("content/sections/c"), project);
    } catch (UnsupportedOperationException | FileSystemException e) {
      assumeTrue(false, "no symbolic links here");
    }
    assertThat(sources.list("content/sections/a").isEmpty()).isTrue();
    assertThat(sources.text("content/sections/a/zh.md")).isEmpty();
    assertThat(sources.list("content/sections/c").isEmpty()).isTrue();
    assertThat(Told.by(found))
        .extracting(line -> line.substring(0, line.indexOf(" “")))
        .containsExactly(
            "C212 content/sections/a/loop:1:1",
            "C212 content/sections/a/zh.md:1:1",
            "C212 content/sections/c:1:1");
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeIsRefusedAndNotOpened() throws Exception {
    Path pipe = project.resolve("content/sections/a/zh.md");
    try {
      Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
      assumeTrue(made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0);
    } catch (IOException e) {
      assumeTrue(false, "no pipes here");
    }
    assertThat(sources.list("content/sections/a").isEmpty()).isTrue();
    assertThat(sources.text("content/sections/a/zh.md")).isEmpty();
    assertThat(Told.by(found)).singleElement().asString().startsWith("C212 ");
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(project.resolve("content/glossary.yaml").toFile(), "rw")) {
      file.setLength((32L << 20) + 1);
    }
    assertThat(sources.text("content/glossary.yaml")).isEmpty();
    assertThat(Told.by(found))
        .singleElement()
        .asString()
        .startsWith("C405 content/glossary.yaml:1:1");
  }

  @Test
  void whatTheMachineRefusesNamesItsFile() {
    String name = "x".repeat(300);
    assertThatThrownBy(() -> sources.text("content/" + name))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining(name);
  }
}
