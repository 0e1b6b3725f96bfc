package org.couplet.markdown;

import java.nio.charset.StandardCharsets;

/**
 * Whatever bytes a file may hold: in an ordinary run the seeds of {@code AnyTextTestInputs}; with
 * {@code JAZZER_FUZZ=1} Jazzer looks for more (see {@code docs/benchmarks.md}).
 */
final class AnyTextTest {

  @com.code_intelligence.jazzer.junit.FuzzTest(maxDuration = "5m")
  void anyText(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Files hold no control characters but white space; jsoup takes U+FFFF for the end of a text.
    FuzzTest.check(text.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]|[\\uFEFF\\uFFFE\\uFFFF]", ""));
  }
}
