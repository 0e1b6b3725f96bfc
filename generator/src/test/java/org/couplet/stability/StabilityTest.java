package org.couplet.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.couplet.cli.CommandLineRun;
import org.couplet.golden.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The brochure of this repository, rendered under other circumstances: always the same bytes. */
class StabilityTest {

  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path temporary;

  private Path project;

  @BeforeEach
  void copyTheBrochure() throws IOException {
    project = temporary.resolve("brochure");
    Folders.copy(REPOSITORY.resolve("content"), project.resolve("content"));
    Folders.copy(REPOSITORY.resolve("templates"), project.resolve("templates"));
  }

  @ParameterizedTest
  @CsvSource({
    "tr, TR, Asia/Kathmandu, UTF-8",
    "zh, CN, Asia/Shanghai, GBK",
    "ar, EG, America/St_Johns, windows-1256",
    "th, TH, Pacific/Apia, US-ASCII"
  })
  void whereverItIsRendered(String language, String country, String zone, String charset)
      throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset,
                "-cp",
                System.getProperty("java.class.path"),
                "org.couplet.cli.Main",
                "build",
                "--quiet",
                "--project",
                project.toString())
            .directory(temporary.toFile())
            .redirectErrorStream(true)
            .redirectOutput(temporary.resolve("console.txt").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue())
        .as(Files.readString(temporary.resolve("console.txt"), StandardCharsets.UTF_8))
        .isZero();
    assertThatIsAsHere(project.resolve("site"));
  }

  @Test
  void howeverLinesEnd() throws IOException {
    rewrite(text -> text.replace("\n", "\r\n"));
    assertThatIsAsHere(rendered(project));
  }

  @Test
  void withAByteOrderMark() throws IOException {
    rewrite(text -> "\uFEFF" + text);
    assertThatIsAsHere(rendered(project));
  }

  @Test
  void inWhateverOrderFilesWereMade() throws IOException {
    List<Path> files = new ArrayList<>(Folders.files(project));
    Collections.shuffle(files, new Random(4));
    Path shuffled = temporary.resolve("shuffled");
    Folders.copy(project, files, shuffled);
    assertThatIsAsHere(rendered(shuffled));
  }

  @Test
  void overAnEarlierRendering() throws IOException {
    Path first = rendered(project);
    assertThatIsAsHere(first);
    assertThatIsAsHere(rendered(project));
  }

  private void rewrite(UnaryOperator<String> change) throws IOException {
    for (Path file : Folders.files(project)) {
      if (file.toString().matches(".*\\.(md|yaml|lock|ftlh|css|js)")) {
        Path path = project.resolve(file.toString());
        Files.writeString(path, change.apply(Files.readString(path)));
      }
    }
  }

  /** The site of a project. */
  private static Path rendered(Path project) {
    CommandLineRun run = CommandLineRun.in(project, "build", "--quiet");
    assertThat(run.exit()).as(run.err()).isZero();
    return project.resolve("site");
  }

  private void assertThatIsAsHere(Path site) throws IOException {
    Path untouched = temporary.resolve("untouched");
    CommandLineRun.in(REPOSITORY, "build", "--quiet", "--output", untouched.toString());
    SiteBytes.assertSame(untouched, site);
  }
}
