package org.couplet.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What somebody has looked at and found good. {@code -Dcouplet.golden=write} writes what is there
 * now instead, and fails, so that nobody takes it for a pass.
 */
final class Golden {

  private static final boolean WRITING = "write".equals(System.getProperty("couplet.golden"));

  private Golden() {}

  /** Holds {@code actual} against what {@code file} says. */
  static void assertSame(Path file, String actual) throws IOException {
    String expected = Files.exists(file) ? Files.readString(file) : "";
    if (WRITING && !expected.equals(actual)) {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, actual);
      fail(file + " was written; look at it, then run the tests without couplet.golden.");
    }
    assertThat(actual).as(file.toString()).isEqualTo(expected);
  }

  /** Takes away a golden file that nothing makes any more; only when goldens are being written. */
  static boolean drop(Path file) throws IOException {
    return WRITING && Files.deleteIfExists(file);
  }
}
