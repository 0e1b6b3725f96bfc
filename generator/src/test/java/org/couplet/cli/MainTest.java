package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.couplet.diag.MessageLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "biuld | There is no command “biuld”. | Did you mean “build”?",
        "build --stict | There is no option “--stict”. | Did you mean “--strict”?",
        "build --stict=1 | There is no option “--stict”. | Did you mean “--strict”?",
        "check --output x | The option “--output” does not belong to check. | Usage: couplet check",
        "build x | “x” is one word too many. | Usage: couplet build",
        "new a b | “b” is one word too many. | Usage: couplet new",
        "new | SECTION is missing. | Usage: couplet new",
        "build --output | The option “--output” needs a value: DIR. | Usage: couplet build",
        "build --output --strict | The option “--output” needs a value: DIR. | Usage: couplet",
        "build --strict=yes | The option “--strict” takes no value. | Usage: couplet",
        "build --strict --strict | The option “--strict” was given twice. | Usage: couplet",
        "check --format xml | “xml” can't be the value of “--format”. | It may be: text, json, sarif, html.",
        "check --lang fr | “fr” can't be the value of “--lang”. | It may be: zh, en.",
        "check --color red | “red” can't be the value of “--color”. | auto, always, never",
        "build --address foo | “foo” can't be the value of “--address”. | https://example",
        "build --address ftp://a.b/ | “ftp://a.b/” can't be the value | https://example",
        "build --address https://a.b/?q | “https://a.b/?q” can't be the value | https://example",
        "confirm | Name the section that was compared | Usage: couplet confirm",
        "new Über | “Über” can't be the name of a section. | lower-case",
        "new print | “print” can't be the name of a section. | lower-case",
        "check --project nowhere | “nowhere” is no project | couplet init",
        "check | has content/site.yaml | couplet init",
      })
  void aMistypedLineGetsAReasonACureAndTheUsage(String line, String reason, String cure) {
    CommandLineRun run = CommandLineRun.in(folder, line.split(" ", -1));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(reason, cure, "Usage: couplet");
  }

  @Test
  void noCommandAtAllShowsTheUsage() {
    CommandLineRun run = CommandLineRun.in(folder);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("A command is missing.").contains("  build ", "  init ");
  }

  @Test
  void aMistypedLineIsAnsweredInTheLanguageItAsksFor() {
    assertThat(CommandLineRun.in(folder, "build", "--stict", "--lang", "zh").err())
        .startsWith("没有“--stict”这个选项。\n是不是想写“--strict”？\n\n用 templates/");
    assertThat(CommandLineRun.in(folder, "biuld", "--lang=zh").err()).contains("“build”？");
    assertThat(CommandLineRun.in(folder, MessageLanguage.ZH, "biuld").err()).contains("命令：");
    assertThat(CommandLineRun.in(folder, MessageLanguage.ZH, "biuld", "--lang=en").err())
        .contains("Commands:");
  }

  @Test
  void helpAndVersionAreResults() {
    CommandLineRun help = CommandLineRun.in(folder, "build", "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).startsWith("Renders content/").contains("--output=DIR");
    assertThat(CommandLineRun.in(folder, "--help", "--lang", "zh").out()).contains("命令：");
    assertThat(CommandLineRun.in(folder, "--version").out()).startsWith("couplet");
  }

  @Test
  void aFolderThatIsNotEmptyBecomesNoBrochure() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "mine");
    CommandLineRun run = CommandLineRun.in(folder, "init", ".");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("“.” is not an empty folder.");
    assertThat(folder).isDirectoryContaining("glob:**letter.txt");
  }
}
