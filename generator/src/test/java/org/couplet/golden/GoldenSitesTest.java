package org.couplet.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.cli.CommandLineRun;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small brochures and every page that is rendered from them, file by file. Names of assets stand
 * without their fingerprint, and of styles, scripts and the manifest only that they are there: else
 * a colour more or less would change every golden.
 */
class GoldenSitesTest {

  private static final Path SITES = Path.of("src/test/resources/sites");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> isRenderedAsExpected() throws IOException {
    try (Stream<Path> sites = Files.list(SITES)) {
      return sites.sorted().toList().stream()
          .map(
              site -> {
                String name = site.getFileName().toString();
                return DynamicTest.dynamicTest(name, () -> isRendered(name));
              });
    }
  }

  private void isRendered(String name) throws IOException {
    Path project = temporary.resolve(name);
    for (String part : new String[] {"content", "templates"}) {
      Folders.copy(SITES.resolve(name).resolve(part), project.resolve(part));
    }
    Golden golden = new Golden();
    CommandLineRun check = CommandLineRun.in(project, "check");
    golden.compare(SITES.resolve(name).resolve("check.txt"), check.err() + check.out());
    CommandLineRun build = CommandLineRun.in(project, "build", "--quiet");
    assertThat(build.exit()).as(build.err()).isZero();
    Path expected = SITES.resolve(name).resolve("expected");
    SortedMap<String, String> rendered = comparable(project.resolve("site"));
    for (Map.Entry<String, String> file : rendered.entrySet()) {
      golden.compare(expected.resolve(file.getKey()), file.getValue());
    }
    for (Path file : Folders.files(expected)) {
      if (!rendered.containsKey(file.toString().replace('\\', '/'))) {
        golden.isGone(expected.resolve(file));
      }
    }
    golden.end();
  }

  private static SortedMap<String, String> comparable(Path site) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    Folders.read(site)
        .forEach(
            (path, bytes) -> {
              boolean isText = path.matches(".*\\.(html|xml|txt)");
              String text = isText ? new String(bytes, StandardCharsets.UTF_8) : "(present)\n";
              files.put(plain(path), plain(text));
            });
    return files;
  }

  private static String plain(String text) {
    return text.replaceAll("(assets/[A-Za-z0-9_-]+)\\.[0-9a-f]{10}\\.", "$1.");
  }
}
