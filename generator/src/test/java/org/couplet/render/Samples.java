package org.couplet.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.StoppedException;
import org.couplet.golden.Folders;
import org.couplet.model.Brochure;
import org.couplet.pair.Pairer;
import org.couplet.picture.PictureMaker;
import org.couplet.plan.Output;
import org.couplet.plan.SitePlan;
import org.couplet.plan.SitePlanner;
import org.couplet.plan.view.PageView;
import org.couplet.read.BrochureReader;

/** The pages of a small brochure with something of everything, as they are planned. */
final class Samples {

  private static final Path PROJECT = Path.of("src/test/resources/samples");
  private static final SitePlan PLAN = plan();

  private Samples() {}

  /** Everything that the brochure's site holds. */
  static SitePlan site() {
    return PLAN;
  }

  /** The page at a path of the site. */
  static Output.Page page(String path) {
    return PLAN.outputs().stream()
        .filter(output -> output.path().equals(path))
        .map(Output.Page.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(path));
  }

  /** A section's page in an edition: {@code zh}, {@code en} or {@code both}. */
  static PageView.SectionView section(String edition, String section) {
    return (PageView.SectionView) page(edition + "/" + section + ".html").view();
  }

  private static SitePlan plan() {
    Diagnostics found = new Diagnostics();
    try {
      Path project = Files.createTempDirectory("samples");
      try {
        Folders.copy(PROJECT, project);
        Brochure brochure = BrochureReader.read(project, found);
        return SitePlanner.plan(
            brochure,
            Pairer.pair(brochure, found),
            PictureMaker.make(project, brochure, found),
            TestTheme.load(),
            found);
      } finally {
        delete(project);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (StoppedException e) {
      throw new IllegalStateException(found.sorted().toString(), e);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
