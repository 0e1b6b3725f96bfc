package org.couplet.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {

  /** The examples of FIPS 180-4's test vectors. */
  @Test
  void isTheStandards() {
    assertThat(Sha256.hex("abc".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Sha256.hex(new byte[0], 10)).isEqualTo("e3b0c44298");
  }

  @Test
  void textIsUtf8() {
    assertThat(Sha256.hex("对联", 12))
        .isEqualTo(Sha256.hex("对联".getBytes(StandardCharsets.UTF_8)).substring(0, 12));
  }
}
