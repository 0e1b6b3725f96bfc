package org.couplet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code couplet pdf}, through the browser that is installed. */
class PdfIT {

  private static final Path BROCHURE = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b[^s]");

  @Test
  void eachEditionIsATaggedPdfWithAnOutline(@TempDir Path temporary) throws IOException {
    Path site = temporary.resolve("site");
    String project = BROCHURE.toString();
    CommandLineRun build =
        CommandLineRun.in(temporary, "build", "--project", project, "--output", "site");
    assertThat(build.exit()).isZero();
    CommandLineRun pdf =
        CommandLineRun.in(temporary, "pdf", "--project", project, "--output", "site");
    assertThat(pdf.exit()).as(pdf.err()).isZero();
    assertThat(pdf.out()).contains("site/pdf");
    assertThat(names(site.resolve("pdf")))
        .containsExactly("brochure-both.pdf", "brochure-en.pdf", "brochure-zh.pdf");
    for (String name : names(site.resolve("pdf"))) {
      String bytes =
          Files.readString(site.resolve("pdf").resolve(name), StandardCharsets.ISO_8859_1);
      assertThat(bytes).as(name).startsWith("%PDF-").contains("/Marked true", "/Outlines");
      assertThat(PAGE.matcher(bytes).results().count()).as(name).isGreaterThan(10);
    }
    assertThat(CommandLineRun.in(temporary, "verify", "site").exit()).isZero();
    assertThat(
            CommandLineRun.in(temporary, "build", "--project", project, "--output", "site").exit())
        .isZero();
    assertThat(names(site.resolve("pdf"))).hasSize(3);
  }

  @Test
  void nothingIsPrintedWhereNoBrochureIsPublished(@TempDir Path temporary) throws IOException {
    CommandLineRun pdf =
        CommandLineRun.in(temporary, "pdf", "--project", BROCHURE.toString(), "--output", "site");
    assertThat(pdf.exit()).isEqualTo(2);
    assertThat(pdf.err()).contains("Run couplet build first");
    assertThat(names(temporary)).isEmpty();
  }

  @Test
  void aMachineWithoutABrowserIsToldWhatToInstall(@TempDir Path temporary) throws Exception {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dcouplet.locale=zh_CN",
            "-Dcouplet.charset=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "org.couplet.cli.Main",
            "pdf",
            "--project",
            BROCHURE.toString());
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
    builder.environment().put("PATH", temporary.toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(3);
    assertThat(said).contains("Chromium、Chrome 或 Edge");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
