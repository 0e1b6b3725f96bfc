package org.couplet.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class ProjectCreatorTest {

  @TempDir Path folder;

  @Test
  void writesWhatItSays() throws IOException {
    Path project = folder.resolve("new/brochure");
    for (String name : ProjectCreator.create(project)) {
      assertThat(project.resolve(name)).isNotEmptyFile();
      if (name.endsWith(".yaml")) {
        Object yaml = new Yaml().load(Files.readString(project.resolve(name)));
        assertThat(yaml).isNotNull();
      }
    }
    try (var files = Files.walk(project)) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSize(ProjectCreator.create(folder.resolve("b")).size());
    }
  }

  @Test
  void aFolderWithSomethingInItIsRefused() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "x");
    assertThatThrownBy(() -> ProjectCreator.create(folder)).isInstanceOf(IOException.class);
    assertThat(folder.resolve("content")).doesNotExist();
  }

  @Test
  void aFreshRepositoryIsNot() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    ProjectCreator.create(folder);
    assertThat(folder.resolve("content/site.yaml")).exists();
  }
}
