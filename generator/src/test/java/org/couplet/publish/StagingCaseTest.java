package org.couplet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.couplet.publish.Sites.PLAIN;
import static org.couplet.publish.Sites.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where names that differ only in case are one file, as on Windows and macOS. */
class StagingCaseTest {

  @TempDir Path project;

  @Test
  void aFileWhoseNameChangedOnlyInCaseIsNotRemovedAsStale() throws Exception {
    Path site = project.resolve("site");
    Diagnostics found = new Diagnostics();
    Sites.publish(site("en/About.html", "one"), site, PLAIN, new CaseBlindDisk(), found);
    Sites.publish(site("en/about.html", "two"), site, PLAIN, new CaseBlindDisk(), found);
    Sites.publish(site("en/About.html", "two"), site, PLAIN, new CaseBlindDisk(), found);
    assertThat(found.sorted()).isEmpty();
    SortedMap<String, String> tree = tree(site);
    assertThat(tree).hasSize(3);
    assertThat(tree.values()).contains("two");
  }

  @Test
  void elsewhereItIsAnotherFile() throws Exception {
    Path site = project.resolve("site");
    Sites.publish(site("en/About.html", "one"), site, PLAIN);
    Sites.publish(site("en/about.html", "one"), site, PLAIN);
    // Where this runs on such a system the file keeps its old name.
    assertThat(tree(site)).hasSize(3);
    assertThat(site.resolve("en/about.html")).exists();
  }

  private static SortedMap<String, String> site(String path, String text) {
    return new TreeMap<>(Map.of(path, text));
  }

  /** A disk that finds a file under any case of its name. */
  private static final class CaseBlindDisk implements Disk {
    private final Disk disk = new RealDisk();

    private static Path actual(Path path) throws IOException {
      Path folder = path.resolveSibling("");
      if (!Files.exists(folder)) {
        return path;
      }
      try (Stream<Path> entries = Files.list(folder)) {
        return entries
            .filter(e -> e.getFileName().toString().equalsIgnoreCase(path.getFileName().toString()))
            .findFirst()
            .orElse(path);
      }
    }

    @Override
    public Optional<BasicFileAttributes> look(Path path) throws IOException {
      return disk.look(actual(path));
    }

    @Override
    public boolean same(Path one, Path other) throws IOException {
      return disk.same(actual(one), actual(other));
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
      return disk.list(folder);
    }

    @Override
    public byte[] read(Path file) throws IOException {
      return disk.read(actual(file));
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
      disk.makeFolder(folder);
    }

    @Override
    public void write(Path file, byte[] bytes, boolean durable) throws IOException {
      disk.write(file, bytes, durable);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      disk.move(from, actual(to));
    }

    @Override
    public void delete(Path path) throws IOException {
      disk.delete(actual(path));
    }

    @Override
    public void settle(Path folder) throws IOException {
      disk.settle(folder);
    }
  }
}
