package org.couplet.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.couplet.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code site/} of this repository is what {@code build} renders from it. */
class SiteIsCurrentTest {

  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path temporary;

  @Test
  void isRenderedFromWhatIsCommitted() throws IOException {
    Path fresh = temporary.resolve("site");
    CommandLineRun run =
        CommandLineRun.in(REPOSITORY, "build", "--quiet", "--output", fresh.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    SiteBytes.assertSame(fresh, REPOSITORY.resolve("site"));
  }
}
