package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands as they are typed, from a new brochure on. */
class CommandsTest {

  @TempDir Path folder;

  private CommandLineRun run(String... args) {
    return CommandLineRun.in(folder, args);
  }

  @Test
  void aNewBrochureBuildsAtOnceAndTakesASection() throws IOException {
    CommandLineRun init = run("init", "river");
    assertThat(init.exit()).as(init.err()).isZero();
    assertThat(init.out()).contains("content/site.yaml", "couplet build --project river");
    assertThat(folder.resolve("river/.gitignore")).content().contains(".couplet/");
    assertThat(run("build", "--project", "river").exit()).isZero();
    assertThat(folder.resolve("river/site/both/welcome.html")).exists();

    CommandLineRun section = run("new", "bridges", "--project", "river");
    assertThat(section.exit()).as(section.err()).isZero();
    assertThat(folder.resolve("river/content/site.yaml")).content().contains("- bridges");
    assertThat(run("build", "--project", "river").exit()).isZero();
    assertThat(folder.resolve("river/site/zh/bridges.html")).exists();
    assertThat(run("new", "bridges", "--project", "river").exit()).isEqualTo(2);
  }

  @Test
  void aForeignFolderIsTakenOverOnlyOnRequest() throws IOException {
    run("init", "river");
    Path site = Files.createDirectories(folder.resolve("river/site"));
    Files.writeString(site.resolve("index.html"), "not ours");
    Files.writeString(site.resolve("CNAME"), "example.org");
    CommandLineRun refused = run("build", "--project", "river");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("--adopt").doesNotContain("O606");
    assertThat(site.resolve("index.html")).hasContent("not ours");

    CommandLineRun strict = run("build", "--strict", "--project", "river");
    assertThat(strict.err()).doesNotContain("O606");
    CommandLineRun adopted = run("build", "--adopt", "--project", "river");
    assertThat(adopted.exit()).as(adopted.err()).isZero();
    assertThat(adopted.err()).contains("index.html is not as Couplet wrote it");
    assertThat(site.resolve("CNAME")).hasContent("example.org");
    assertThat(site.resolve("index.html")).content().startsWith("<!doctype html>");
  }

  @Test
  void anAddressIsReadAsInSiteYaml() throws IOException {
    run("init", "river");
    CommandLineRun secret =
        run("build", "--project", "river", "--address", "https://user:secret@example.org/");
    assertThat(secret.exit()).isEqualTo(2);
    CommandLineRun page =
        run("build", "--project", "river", "--address", "https://example.org/index.html");
    assertThat(page.exit()).isEqualTo(2);
    CommandLineRun shout = run("build", "--project", "river", "--address", "HTTPS://Example.org/a");
    assertThat(shout.exit()).as(shout.err()).isZero();
    assertThat(folder.resolve("river/site/sitemap.xml"))
        .content()
        .contains("<loc>https://example.org/a/index.html</loc>");
  }

  @Test
  void checkTellsToolsTheStateOfEachSection() {
    run("init", "river");
    CommandLineRun check = run("check", "--format", "json", "--project", "river");
    assertThat(check.exit()).as(check.err()).isZero();
    assertThat(check.out())
        .contains("\"sections\": [", "\"id\": \"welcome\"", "\"missing\": {\"zh\": 0");
  }
}
