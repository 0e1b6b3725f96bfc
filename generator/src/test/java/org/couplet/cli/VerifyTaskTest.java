package org.couplet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.publish.PublishOptions;
import org.couplet.publish.Staging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTaskTest {

  @TempDir Path folder;
  private Path site;

  @BeforeEach
  void publish() throws Exception {
    site = folder.resolve("site");
    try (Staging staging = Staging.beside(site, folder, new PublishOptions(false, false, false))) {
      staging.sink().write("index.html", "one".getBytes(StandardCharsets.UTF_8));
      staging.sink().write("zh/a.html", "two".getBytes(StandardCharsets.UTF_8));
      staging.publish(new Diagnostics());
    }
  }

  @Test
  void anExactCopy() {
    assertThat(CommandLineRun.in(folder, "verify", "site"))
        .isEqualTo(new CommandLineRun(0, "All 2 files are as the manifest says.\n", ""));
  }

  @Test
  void aCopyThatDiffers() throws IOException {
    Files.delete(site.resolve("zh/a.html"));
    Files.writeString(site.resolve("index.html"), "uno");
    Files.writeString(site.resolve("CNAME"), "example.org");
    assertThat(CommandLineRun.in(folder, "verify", "site"))
        .isEqualTo(
            new CommandLineRun(
                1,
                """
                missing  zh/a.html
                changed  index.html
                extra    CNAME
                Of 2 files in the manifest 1 are missing and 1 changed; 1 are extra.
                """,
                ""));
  }

  @Test
  void nothingThatCouldBeCompared() {
    CommandLineRun run = CommandLineRun.in(folder, MessageLanguage.ZH, "verify", "nowhere");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).startsWith("没有清单 ").endsWith("manifest.json。\n");
    assertThat(CommandLineRun.in(folder, "verify", "http://127.0.0.1:1/x").exit()).isEqualTo(3);
  }

  @Test
  void anAddressThatIsNone() {
    for (String typed :
        new String[] {"http:/x", "https://", "http://x y", "https://example.org/?a"}) {
      CommandLineRun run = CommandLineRun.in(folder, "verify", typed);
      assertThat(run.exit()).as(typed).isEqualTo(2);
      assertThat(run.err()).contains(typed, "https://example.gov.cn/zyjy/");
    }
  }
}
