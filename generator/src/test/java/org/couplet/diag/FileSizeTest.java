package org.couplet.diag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "999, 999 B",
    "1000, 1 KB",
    "1234, 1.2 KB",
    "9949, 9.9 KB",
    "9950, 10 KB",
    "340499, 340 KB",
    "999499, 999 KB",
    "999500, 1 MB",
    "1249999, 1.2 MB",
    "50000000, 50 MB",
    "999500000, 1 GB",
    "1234000000000, 1234 GB"
  })
  void asPeopleSayIt(long bytes, String said) {
    assertThat(FileSize.of(bytes)).isEqualTo(said);
  }
}
