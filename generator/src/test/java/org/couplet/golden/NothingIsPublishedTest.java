package org.couplet.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no web host could serve rightly stops the build, with its place; the last site stays. */
class NothingIsPublishedTest {
  private static final Path SOUND = Path.of("src/test/resources/broken/sound");

  @TempDir Path project;

  @BeforeEach
  void publishOnce() throws IOException {
    Folders.copy(SOUND, project);
    assertThat(CommandLineRun.in(project, "build").exit()).isZero();
  }

  private void assertRefused(String told) throws IOException {
    byte[] before = Files.readAllBytes(project.resolve("site/manifest.json"));
    CommandLineRun run = CommandLineRun.in(project, "build");
    assertThat(run.exit()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains(told);
    assertThat(project.resolve("site/manifest.json")).hasBinaryContent(before);
  }

  private void add(String file, String text) throws IOException {
    Path path = project.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, Files.exists(path) ? Files.readString(path) + text : text);
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = project.resolve("content").resolve(file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.gov.cn",
        "/zyjy/",
        "ftp://example.gov.cn/",
        "https:///zyjy/",
        "https://a b/"
      })
  void anAddressThatIsNone(String address) throws IOException {
    replace("site.yaml", "https://example.org/river/", address);
    assertRefused("content/site.yaml:3:10: fault C116: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/gate.jpg",
        "//example.org/gate.jpg",
        "data:image/png;base64,AA"
      })
  void aPictureOfAnotherHost(String picture) throws IOException {
    add("sections/visits/en.md", "\n![The gate](" + picture + ")\n");
    assertRefused("content/sections/visits/en.md:5:1: fault C2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"con.md", "Über uns.png", "aux.pdf"})
  @EnabledOnOs(OS.LINUX)
  void aNameThatSomeSystemCannotHold(String name) throws IOException {
    add("sections/visits/" + name, "# Visits\n");
    assertRefused("content/sections/visits/" + name + ":1:1: fault C211: ");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void sectionsThatDifferOnlyInCase() throws IOException {
    add("sections/Visits/en.md", "# Visits\n\nVisitors are welcome.\n");
    replace("site.yaml", "visits", "visits, Visits");
    assertRefused("content/site.yaml:4:");
  }

  @Test
  void anAlternateThatDoesNotExist() throws IOException {
    Files.createDirectories(project.resolve("templates/layouts"));
    String base = Files.readString(Path.of("../templates/layouts/base.ftlh"));
    Files.writeString(
        project.resolve("templates/layouts/base.ftlh"),
        base.replace(
            "hreflang=\"${a.hreflang}\" href=\"${a.href}\"",
            "hreflang=\"${a.hreflang}\" href=\"${a.href}x\""));
    assertRefused("O601");
    assertThat(List.of(CommandLineRun.in(project, "build").err().split("\n")))
        .anyMatch(line -> line.startsWith("site/en/overview.html:"));
  }
}
