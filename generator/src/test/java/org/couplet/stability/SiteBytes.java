package org.couplet.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeSet;
import org.couplet.golden.Folders;

/** Two sites, compared byte for byte. */
final class SiteBytes {

  private SiteBytes() {}

  static void assertSame(Path expected, Path actual) throws IOException {
    SortedMap<String, byte[]> wanted = Folders.read(expected);
    SortedMap<String, byte[]> there = Folders.read(actual);
    assertThat(wanted).isNotEmpty();
    assertThat(new TreeSet<>(there.keySet())).isEqualTo(new TreeSet<>(wanted.keySet()));
    wanted.forEach((path, bytes) -> assertThat(there.get(path)).as(path).isEqualTo(bytes));
  }
}
