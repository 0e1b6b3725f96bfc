package org.couplet.preview.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a file of ten bytes. */
class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 0, 3",
    "bytes=4-, 4, 9",
    "bytes=-3, 7, 9",
    "bytes=9-9, 9, 9",
    "bytes=2-400, 2, 9",
    "bytes=-400, 0, 9",
    "' bytes=0-0 ', 0, 0",
    "bytes=0-999999999999999999, 0, 9",
  })
  void isThePartAskedFor(String header, int first, int last) throws Exception {
    assertThat(ByteRange.of(header, 10)).contains(new ByteRange(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes=-",
        "bytes=5-2",
        "bytes=0-1,4-5",
        "lines=0-1",
        "bytes=a-b",
        "bytes=0-9999999999999999999",
      })
  void otherHeadersAskForTheWhole(String header) throws Exception {
    assertThat(ByteRange.of(header, 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-20", "bytes=-0"})
  void whatIsBehindTheEndCannotBeGiven(String header) {
    assertThatThrownBy(() -> ByteRange.of(header, 10)).isInstanceOf(ByteRange.NoneException.class);
  }

  @Test
  void anEmptyFileHasNoPart() {
    assertThatThrownBy(() -> ByteRange.of("bytes=0-", 0))
        .isInstanceOf(ByteRange.NoneException.class);
  }
}
