package org.couplet.preview.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.StoppedException;
import org.couplet.model.Brochure;
import org.couplet.model.Theme;
import org.couplet.pair.Pairer;
import org.couplet.pair.Pairing;
import org.couplet.pair.PairingMemory;
import org.couplet.picture.PictureMaker;
import org.couplet.picture.PictureSet;
import org.couplet.plan.PlannedSite;
import org.couplet.plan.SitePlanner;
import org.couplet.read.BrochureReader;
import org.couplet.read.ReadingMemory;
import org.couplet.read.ThemeReader;
import org.couplet.render.PageRenderer;

/**
 * Makes snapshots of a project: what an open page needs at once, and in a second pass everything
 * else that {@code build} and {@code check} would find.
 */
public final class Workbench {

  private final Path project;
  private final ReadingMemory reading = new ReadingMemory();
  private final PairingMemory pairs = new PairingMemory();
  private final LargeCheck large = new LargeCheck();
  private final PageMemory memory = new PageMemory();
  private Optional<PageRenderer> last = Optional.empty();

  /**
   * @param project the folder that holds {@code content/}
   */
  public Workbench(Path project) {
    this.project = project;
  }

  /** What to name as saved where nobody knows what was. */
  public Set<Path> everything() {
    return Set.of(project);
  }

  /**
   * The project as it is saved now.
   *
   * @param saved everything that is new, gone or changed since the last one: what is not named here
   *     may not be looked at again
   * @throws StoppedException after a fault; all that could be found was reported
   * @throws IOException if the machine can't read or store a file
   */
  public Snapshot snapshot(Set<Path> saved, Diagnostics found)
      throws StoppedException, IOException {
    reading.forget(
        saved.stream()
            .map(path -> project.relativize(path).toString().replace('\\', '/'))
            .collect(Collectors.toSet()));
    Brochure brochure = BrochureReader.read(project, reading, found);
    Pairing pairing = Pairer.pair(brochure, pairs, found);
    PictureSet pictures = PictureMaker.make(project, brochure, found);
    Theme theme = ThemeReader.read(project, brochure.languages(), reading, found);
    reading.endRun();
    PlannedSite plan = SitePlanner.site(brochure, pairing, pictures, theme, found);
    found.stopOnFault();
    return new Snapshot(project, brochure, pairing, plan, renderer(theme, found), memory);
  }

  /** Whatever else is wrong with it; false if that was given up for a newer save. */
  public boolean check(Snapshot snapshot, Interruption newer, Diagnostics found)
      throws InterruptedException {
    return snapshot.isLarge()
        ? large.check(snapshot, newer, found)
        : WholeCheck.check(snapshot, newer, found);
  }

  private PageRenderer renderer(Theme theme, Diagnostics found) throws StoppedException {
    if (last.isEmpty() || !last.get().theme().templates().equals(theme.templates())) {
      last = Optional.of(PageRenderer.of(theme, found));
    }
    return last.get();
  }
}
