package org.couplet.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After any sequence of edits the preview serves what a build into an empty folder writes. */
class EditsIT {

  private static final int EDITS = 520;
  private static final int LOOK_EVERY = 20;
  private static final long PATIENCE_NANOS = 60_000_000_000L;

  @TempDir Path temporary;

  @Test
  void stateEqualsACleanBuild() throws Exception {
    PreviewProject project = PreviewProject.create(temporary.resolve("brochure"));
    Random random = new Random(20261124);
    RandomEdits edits = new RandomEdits(project, random);
    try (Preview preview = project.serve();
        OpenTab tab = OpenTab.open(preview, "zh/about.html")) {
      for (int i = 1; i <= EDITS; i++) {
        edits.next();
        if (random.nextInt(3) == 0) {
          Thread.sleep(random.nextInt(120));
        }
        if (random.nextInt(8) == 0) {
          OpenTab.load(preview, "both/about.html");
        }
        if (i % LOOK_EVERY == 0) {
          SortedMap<String, String> built = built(project, edits, temporary.resolve("out" + i));
          assertThat(differing(preview, built)).as("after %d edits", i).isEmpty();
          assertThat(tab.has("end")).isFalse();
        }
      }
    }
  }

  /** Mends only what can't be built: the rest of a state must be found as it was left. */
  private static SortedMap<String, String> built(
      PreviewProject project, RandomEdits edits, Path output) throws IOException {
    try {
      return project.built(output);
    } catch (IllegalStateException e) {
      edits.mend();
      return project.built(output);
    }
  }

  /** The files that are still other than built after a while. */
  private static List<String> differing(Preview preview, SortedMap<String, String> built)
      throws IOException, InterruptedException {
    Map<String, String> rest = new TreeMap<>(built);
    rest.remove(".htaccess");
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!rest.isEmpty() && System.nanoTime() < end) {
      List<String> right = new ArrayList<>();
      for (Map.Entry<String, String> file : rest.entrySet()) {
        if (OpenTab.load(preview, file.getKey()).plain().equals(file.getValue())) {
          right.add(file.getKey());
        } else {
          break;
        }
      }
      // One that was right may have been so before the last save: all are looked at again.
      if (right.size() == rest.size()) {
        return List.of();
      }
      Thread.sleep(50);
    }
    return List.copyOf(rest.keySet());
  }
}
