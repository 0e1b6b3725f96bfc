package org.couplet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipTest {

  private static final byte[] TEXT = Sites.bytes("柳州职业教育 Vocational Education\n".repeat(50));

  @Test
  void theSameBytesOnEveryMachine() throws Exception {
    byte[] gzip = Gzip.of("index.html", TEXT).orElseThrow();
    // No name, time 0, no flags of the compressor, unknown system (RFC 1952, 2.3).
    assertThat(HexFormat.of().formatHex(Arrays.copyOf(gzip, 10))).isEqualTo("1f8b08000000000000ff");
    assertThat(Gzip.of("index.html", TEXT))
        .hasValueSatisfying(again -> assertThat(again).isEqualTo(gzip));
    assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes()).isEqualTo(TEXT);
    assertThat(gzip.length).isLessThan(TEXT.length / 10);
  }

  @Test
  void onlyTextAndOnlyWhereItHelps() {
    for (String path :
        List.of("a.html", "a.css", "assets/a.0.js", "a.json", "a.svg", "a.xml", "robots.txt")) {
      assertThat(Gzip.of(path, TEXT)).as(path).isPresent();
    }
    for (String path : List.of("a.jpg", "a.webp", "a.pdf", "_headers", ".htaccess")) {
      assertThat(Gzip.of(path, TEXT)).as(path).isEmpty();
    }
    assertThat(Gzip.of("a.html", Sites.bytes("short"))).isEmpty();
  }
}
