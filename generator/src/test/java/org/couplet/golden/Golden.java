package org.couplet.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody has looked at and found good. {@code -Dcouplet.golden=write} writes what is there
 * now instead, and fails, so that nobody takes it for a pass.
 */
final class Golden {

  private static final boolean WRITING = "write".equals(System.getProperty("couplet.golden"));

  private final List<String> written = new ArrayList<>();

  /** Holds {@code actual} against what {@code file} says. */
  void compare(Path file, String actual) throws IOException {
    String expected = Files.exists(file) ? Files.readString(file) : "";
    if (WRITING && !expected.equals(actual)) {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, actual);
      written.add(file.toString());
    } else {
      assertThat(actual).as(file.toString()).isEqualTo(expected);
    }
  }

  /** Says that nothing makes {@code file} any more. */
  void isGone(Path file) throws IOException {
    if (WRITING) {
      Files.delete(file);
      written.add(file.toString());
    } else {
      fail(file + " is not rendered");
    }
  }

  /** Fails if anything was written. */
  void end() {
    assertThat(written)
        .as("These were written; look at them, then run the tests without couplet.golden.")
        .isEmpty();
  }
}
