package org.couplet.preview.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {

  @TempDir Path project;
  private Path folder;
  private Path text;
  private Scan before;

  @BeforeEach
  void scan() throws IOException {
    folder = Files.createDirectories(project.resolve("content/sections/one"));
    text = Files.writeString(folder.resolve("zh.md"), "a");
    Files.writeString(folder.resolve("en.md"), "b");
    before = all();
  }

  private Scan all() throws IOException {
    return Scan.of(project, (path, stamp) -> {});
  }

  @Test
  void looksOnlyAtAFileThatWasSavedOver() throws IOException {
    Files.writeString(text, "longer");
    assertThat(before.withSaved(Set.of(text))).contains(all());
    Files.writeString(folder.resolve("en.md"), "longer too");
    assertThat(before.withSaved(Set.of(text)).orElseThrow().since(before)).containsExactly(text);
  }

  @Test
  void looksAtEverythingAfterAnythingElse() throws IOException {
    Path other = Files.writeString(folder.resolve("section.yaml"), "draft: true");
    assertThat(before.withSaved(Set.of(text, other))).as("new").isEmpty();
    assertThat(before.withSaved(Set.of(folder))).as("folder").isEmpty();
    Files.delete(text);
    assertThat(before.withSaved(Set.of(text))).as("gone").isEmpty();
    Files.createDirectory(text);
    assertThat(before.withSaved(Set.of(text))).as("a folder now").isEmpty();
    Files.delete(text);
    Files.createSymbolicLink(text, folder.resolve("en.md"));
    assertThat(before.withSaved(Set.of(text))).as("a link now").isEmpty();
  }
}
