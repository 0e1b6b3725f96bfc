package org.couplet.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {

  @TempDir Path folder;

  @Test
  void permissionsStay() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Replacement.write(file, "新");
    assertThat(file).content().isEqualTo("新");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aLinkGoesOnLeadingToTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("b"), file);
    Replacement.write(link, "new");
    assertThat(file).content().isEqualTo("new");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void aFailureLeavesNothingBehind() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("a"));
    Files.writeString(taken.resolve("x"), "");
    assertThatThrownBy(() -> Replacement.write(taken, "new")).isInstanceOf(IOException.class);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(taken);
    }
  }
}
