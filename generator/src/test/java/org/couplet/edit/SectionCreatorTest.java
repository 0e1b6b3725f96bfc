package org.couplet.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.couplet.model.SectionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionCreatorTest {

  private static final SectionId FRESH = new SectionId("fresh");
  private static final String YAML = "# c\r\ntitle: {zh: 题, en: T}\r\nsections:\r\n  - a\r\n";

  @TempDir Path project;

  @Test
  void writesTheTextsAndListsThemByTheOneLine() throws IOException {
    site("\uFEFF" + YAML);
    assertThat(create(YAML))
        .containsExactly(
            "content/sections/fresh/zh.md", "content/sections/fresh/en.md", "content/site.yaml");
    assertThat(project.resolve("content/site.yaml"))
        .content()
        .isEqualTo("\uFEFF" + YAML + "  - fresh\r\n");
    assertThat(project.resolve("content/sections/fresh/zh.md")).content().startsWith("# 新栏目\n");
    assertThat(project.resolve("content/sections/fresh/en.md"))
        .content()
        .startsWith("# New section\n");
    try (var files = Files.walk(project)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(3);
    }
  }

  @Test
  void placesMayCountTheByteOrderMark() throws IOException {
    site("\uFEFF" + YAML);
    create("\uFEFF" + YAML);
    assertThat(project.resolve("content/site.yaml"))
        .content()
        .isEqualTo("\uFEFF" + YAML + "  - fresh\r\n");
  }

  @Test
  void aFolderThatIsThereIsLeftAlone() throws IOException {
    site(YAML);
    Files.createDirectories(project.resolve("content/sections/fresh"));
    assertThatThrownBy(() -> create(YAML)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(project.resolve("content/site.yaml")).content().isEqualTo(YAML);
  }

  @Test
  void aListThatHasChangedMeanwhileIsLeftAlone() throws IOException {
    site(YAML + "# more\r\n");
    assertThatThrownBy(() -> create(YAML)).isInstanceOf(IOException.class);
    assertThat(project.resolve("content/sections")).doesNotExist();
  }

  private java.util.List<String> create(String read) throws IOException {
    return SectionCreator.create(project, SampleSite.of(read, "a"), FRESH, Optional.empty());
  }

  private void site(String text) throws IOException {
    Files.createDirectories(project.resolve("content"));
    Files.writeString(project.resolve("content/site.yaml"), text);
  }
}
