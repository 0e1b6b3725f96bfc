package org.couplet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The committed drawings are the computed ones; {@code -Dcouplet.golden=write} writes them. */
class MotifDrawingsTest {

  @Test
  void committedDrawingsAreTheComputedOnes() throws IOException {
    boolean write = "write".equals(System.getProperty("couplet.golden"));
    for (Map.Entry<String, String> drawing : MotifDrawings.all().entrySet()) {
      Path file = TestTheme.FOLDER.resolve("components/motif/" + drawing.getKey());
      if (write) {
        Files.writeString(file, drawing.getValue());
      } else {
        assertThat(file).content().isEqualTo(drawing.getValue());
      }
    }
    if (write) {
      fail("written");
    }
  }
}
