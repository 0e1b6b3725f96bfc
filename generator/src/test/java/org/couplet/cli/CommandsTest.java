package org.couplet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
  void aFileSavedAsGbkIsRewrittenOnceItsOwnerHasSeenIt() throws IOException {
    run("init", "river");
    Path file = folder.resolve("river/content/sections/about/zh.md");
    byte[] text = Files.readAllBytes(file);
    Files.write(file, new String(text, UTF_8).getBytes(Charset.forName("GBK")));
    byte[] gbk = Files.readAllBytes(file);
    CommandLineRun check = run("check", "--project", "river");
    assertThat(check.err()).contains("C102", "couplet fix-encoding content/sections/about/zh.md");

    String name = "river/content/sections/about/zh.md";
    CommandLineRun refused = CommandLineRun.answering(folder, "n\n", "fix-encoding", name);
    assertThat(refused.exit()).isZero();
    assertThat(refused.out())
        .contains("saved as GBK", new String(text, UTF_8).lines().findFirst().orElseThrow());
    assertThat(Files.readAllBytes(file)).isEqualTo(gbk);
    CommandLineRun agreed = CommandLineRun.answering(folder, "y\n", "fix-encoding", name);
    assertThat(agreed.exit()).as(agreed.err()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(text);
    assertThat(run("fix-encoding", name).out()).contains("UTF-8 already");
  }

  @Test
  void aFileSavedAsUnicodeIsRewrittenAndAnyOtherLeftAlone() throws IOException {
    Path file = folder.resolve("a.md");
    Files.write(file, "# 标题\r\n".getBytes(StandardCharsets.UTF_16));
    assertThat(run("fix-encoding", "a.md").exit()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo("# 标题\r\n".getBytes(UTF_8));
    byte[] rubbish = {(byte) 0xC3, 'a', (byte) 0xFF, 'b'};
    Files.write(file, rubbish);
    assertThat(run("fix-encoding", "a.md").exit()).isEqualTo(1);
    assertThat(Files.readAllBytes(file)).isEqualTo(rubbish);
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
