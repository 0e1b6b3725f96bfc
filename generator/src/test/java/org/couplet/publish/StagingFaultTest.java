package org.couplet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.couplet.publish.Sites.PLAIN;
import static org.couplet.publish.Sites.publish;
import static org.couplet.publish.Sites.tree;
import static org.couplet.publish.Sites.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostics;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every file operation of a build fails in turn; what is left is looked at after each. */
class StagingFaultTest {

  private static final Pattern NAMED = Pattern.compile("href=(?:\\.\\./)?(assets/[^>]+)");
  private static final PublishOptions DURABLE = new PublishOptions(false, false, true);

  private static final Map<String, SortedMap<String, String>> CLEAN = new TreeMap<>();

  @TempDir static Path clean;
  @TempDir Path project;

  /** What the output holds before the build that fails. */
  private enum Before {
    NOTHING,
    ANOTHER_VERSION,
    /** Another version, with a third one interrupted while it was put in place. */
    INTERRUPTED
  }

  @ParameterizedTest
  @EnumSource(Before.class)
  void oneOperationFails(Before before) throws Exception {
    everyOperation(before, FaultyDisk.Fault.ONCE);
  }

  @ParameterizedTest
  @EnumSource(Before.class)
  void theProgramIsKilled(Before before) throws Exception {
    everyOperation(before, FaultyDisk.Fault.DEAD);
  }

  @ParameterizedTest
  @EnumSource(Before.class)
  void theDiskIsFull(Before before) throws Exception {
    everyOperation(before, FaultyDisk.Fault.FULL);
  }

  private void everyOperation(Before before, FaultyDisk.Fault fault) throws Exception {
    Path prepared = project.resolve("prepared");
    prepare(before, prepared.resolve("site"));
    int failed = 0;
    for (int n = 1; ; n++) {
      Path site = project.resolve("operation-" + n).resolve("site");
      copy(prepared, site.resolveSibling(""));
      SortedMap<String, String> old = tree(site);
      FaultyDisk disk = new FaultyDisk(fault, n);
      boolean done = build("b", site, disk);
      if (!disk.struck()) {
        assertThat(done).isTrue();
        break;
      }
      failed++;
      SortedMap<String, String> left = tree(site);
      assertWhole(old, left, before);
      if (fault == FaultyDisk.Fault.FULL && !done) {
        assertThat(left).as("the last good site, operation %s", n).isEqualTo(old);
      }
      if (fault != FaultyDisk.Fault.DEAD) {
        // What was staged is gone; a journal stays only where the site is between two versions.
        assertThat(tree(site.resolveSibling(".couplet-site")).keySet())
            .isSubsetOf(
                left.equals(old) && before != Before.INTERRUPTED ? Set.of() : Set.of("journal"));
      }
      Diagnostics found = new Diagnostics();
      publish(version("b"), site, PLAIN, new RealDisk(), found);
      assertThat(found.sorted()).as("nobody edited anything, operation %s", n).isEmpty();
      assertThat(tree(site.resolveSibling("")))
          .as("repaired, operation %s", n)
          .isEqualTo(cleanProject());
    }
    assertThat(failed).isGreaterThan(fault == FaultyDisk.Fault.FULL ? 7 : 30);
  }

  private static boolean build(String version, Path site, Disk disk) throws OutputRefusedException {
    try {
      publish(version(version), site, DURABLE, disk, new Diagnostics());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void prepare(Before before, Path site) throws Exception {
    if (before == Before.NOTHING) {
      Sites.project(site);
      return;
    }
    publish(version("a"), site, PLAIN);
    for (int n = 30; before == Before.INTERRUPTED && !isBetweenVersions(site); n++) {
      build("c", site, new FaultyDisk(FaultyDisk.Fault.DEAD, n));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }

  /** Whether some of version c is in place, but not all of it. */
  private static boolean isBetweenVersions(Path site) throws Exception {
    SortedMap<String, String> tree = tree(site);
    return tree.containsKey("en/only-c.html") && tree.containsKey("en/only-a.html");
  }

  /** Every file is of one version or another, none torn, and every page has what it names. */
  private static void assertWhole(
      SortedMap<String, String> old, SortedMap<String, String> left, Before before)
      throws Exception {
    SortedMap<String, String> current = cleanSite("b");
    left.forEach(
        (path, text) -> {
          assertThat(text).as(path).isIn(old.get(path), current.get(path));
          Matcher named = NAMED.matcher(text);
          while (named.find()) {
            assertThat(left).as("named by %s", path).containsKey(named.group(1));
          }
        });
    if (before != Before.NOTHING) {
      assertThat(left).containsKeys("index.html", "en/about.html", "manifest.json");
    }
  }

  private static SortedMap<String, String> cleanSite(String version) throws Exception {
    SortedMap<String, String> known = CLEAN.get(version);
    if (known == null) {
      Path site = clean.resolve(version).resolve("site");
      publish(version(version), site, PLAIN);
      known = tree(site);
      assertThat(known.keySet()).containsAll(Sites.clean(version(version)).keySet());
      CLEAN.put(version, known);
    }
    return known;
  }

  private static SortedMap<String, String> cleanProject() throws Exception {
    SortedMap<String, String> tree = new TreeMap<>();
    tree.put("site/", "");
    cleanSite("b").forEach((path, text) -> tree.put("site/" + path, text));
    return tree;
  }
}
