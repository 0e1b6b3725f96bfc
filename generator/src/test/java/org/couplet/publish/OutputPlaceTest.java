package org.couplet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.couplet.diag.MachineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputPlaceTest {

  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void makeProject() throws Exception {
    project = Files.createDirectories(folder.toRealPath().resolve("office/brochure"));
    Files.createDirectory(project.resolve("content"));
  }

  @Test
  void theUsualPlaces() throws Exception {
    OutputPlace inside = OutputPlace.of(project.resolve("site"), project);
    assertThat(inside.label()).isEqualTo("site");
    assertThat(inside.workshop()).isEqualTo(project.resolve(".couplet-site"));
    Path away = folder.toRealPath().resolve("a/b/c");
    OutputPlace outside = OutputPlace.of(away, project);
    assertThat(outside.label()).isEqualTo(away.toString().replace('\\', '/'));
    assertThat(outside.workshop()).isEqualTo(away.resolveSibling(".couplet-c"));
  }

  @Test
  void theProjectAndWhatHoldsIt() {
    refused(project);
    refused(project.resolve("."));
    refused(project.resolve("site/.."));
    refused(project.resolve(".."));
    refused(folder);
    refused(folder.getRoot());
  }

  @Test
  void homeAndWhatHoldsIt() {
    Path home = Path.of(System.getProperty("user.home"));
    refused(home);
    refused(home.resolve(".."));
  }

  @Test
  void theProjectsSources() {
    for (String name : new String[] {"content", "templates", "generator", "docs", ".git"}) {
      refused(project.resolve(name));
      refused(project.resolve(name).resolve("deep/inside"));
    }
  }

  @Test
  void aLinkIsJudgedByWhereItLeads() throws Exception {
    refused(Files.createSymbolicLink(folder.resolve("link"), project.resolve("content")));
    Path site = Files.createDirectory(folder.resolve("elsewhere")).toRealPath();
    Path good = Files.createSymbolicLink(project.resolve("site"), site);
    assertThat(OutputPlace.of(good, project).folder()).isEqualTo(site);
    assertThat(OutputPlace.of(good, project).workshop())
        .isEqualTo(site.resolveSibling(".couplet-elsewhere"));
  }

  @Test
  void noFolderCanBeThere() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
    for (Path output : new Path[] {file, file.resolve("site"), nowhere, nowhere.resolve("site")}) {
      assertThatThrownBy(() -> OutputPlace.of(output, project))
          .isInstanceOfSatisfying(
              MachineException.class,
              failure -> {
                assertThat(failure.reason().zh()).contains(folder.toString());
                assertThat(failure.reason().en()).contains(folder.toString());
              });
    }
  }

  private void refused(Path output) {
    assertThatThrownBy(() -> OutputPlace.of(output, project))
        .as(output.toString())
        .isInstanceOfSatisfying(
            OutputRefusedException.class,
            refusal -> assertThat(refusal.reason().en()).contains("--output"));
  }
}
