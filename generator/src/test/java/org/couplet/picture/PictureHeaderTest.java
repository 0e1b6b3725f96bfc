package org.couplet.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.couplet.picture.PictureHeader.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHeaderTest {
  @Test
  void plainFiles() throws IOException {
    assertThat(PictureHeader.of(PictureFixtures.jpeg(30, 20)))
        .contains(new PictureHeader(Format.JPEG, 30, 20, 1, false, false));
    assertThat(PictureHeader.of(PictureFixtures.png(30, 20)))
        .contains(new PictureHeader(Format.PNG, 30, 20, 1, false, false));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void turnedUpright(int orientation) throws IOException {
    PictureHeader header =
        PictureHeader.of(PictureFixtures.withExif(PictureFixtures.jpeg(30, 20), orientation))
            .orElseThrow();
    assertThat(header.orientation()).isEqualTo(orientation);
    assertThat(header.width()).isEqualTo(orientation < 5 ? 30 : 20);
    assertThat(header.height()).isEqualTo(orientation < 5 ? 20 : 30);
  }

  @Test
  void whatIsRefused() throws IOException {
    assertThat(PictureHeader.of(PictureFixtures.asCmyk(PictureFixtures.jpeg(30, 20))))
        .matches(header -> header.orElseThrow().cmyk());
    assertThat(PictureHeader.of(PictureFixtures.asAnimation(PictureFixtures.png(30, 20))))
        .matches(header -> header.orElseThrow().animated());
    assertThat(PictureHeader.of(PictureFixtures.bomb(50_000)).orElseThrow().width())
        .isEqualTo(50_000);
    assertThat(PictureHeader.of(PictureFixtures.half(PictureFixtures.jpeg(300, 200)))).isEmpty();
    assertThat(PictureHeader.of(PictureFixtures.half(PictureFixtures.png(300, 200)))).isEmpty();
    assertThat(PictureHeader.of(new byte[0])).isEmpty();
  }

  @Test
  void damagedBytesNeverThrow() throws IOException {
    Random random = new Random(7);
    byte[] jpeg = PictureFixtures.withExif(PictureFixtures.jpeg(60, 40), 6);
    byte[] png = PictureFixtures.asAnimation(PictureFixtures.png(60, 40));
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = (i % 2 == 0 ? jpeg : png).clone();
      for (int j = 0; j < 3; j++) {
        bytes[random.nextInt(Math.min(120, bytes.length))] = (byte) random.nextInt();
      }
      byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      assertThat(PictureHeader.of(bytes)).isNotNull();
      assertThat(PictureHeader.of(cut)).isNotNull();
    }
  }
}
