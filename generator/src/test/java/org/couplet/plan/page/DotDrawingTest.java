package org.couplet.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DotDrawingTest {
  private static final Pattern RECTANGLE = Pattern.compile("M\\d+ \\d+h(\\d+)v(\\d+)h-\\d+z");

  @Test
  void asDesigned() {
    DotDrawing drawing = draw(247, 269);
    assertThat(drawing.width()).isEqualTo(504);
    assertThat(drawing.height()).isEqualTo(312);
    assertThat(drawing.full()).isEqualTo("M0 0h456v312h-456z");
    assertThat(drawing.open()).isEqualTo("M456 0h24v312h-24zM480 0h24v216h-24z");
  }

  @Test
  void everyShareHasExactlyItsDots() {
    for (int of = 1; of <= 1000; of += 7) {
      for (int value = 0; value <= of; value += 5) {
        DotDrawing drawing = draw(value, of);
        assertThat(dots(drawing.full())).as("%d of %d", value, of).isEqualTo(value);
        assertThat(dots(drawing.open())).isEqualTo(of - value);
        assertThat(drawing.width() / 24 * (drawing.height() / 24) - of)
            .isBetween(0, drawing.height() / 24 - 1);
      }
    }
  }

  @Test
  void onlyCountsAreDrawn() {
    assertThat(DotDrawing.of(new BigDecimal("2.5"), BigDecimal.TEN)).isEmpty();
    assertThat(DotDrawing.of(BigDecimal.TEN, BigDecimal.ONE)).isEmpty();
    assertThat(DotDrawing.of(BigDecimal.ONE, new BigDecimal("1001"))).isEmpty();
    assertThat(DotDrawing.of(BigDecimal.ZERO, BigDecimal.ZERO)).isEmpty();
    assertThat(DotDrawing.of(new BigDecimal("-1"), BigDecimal.TEN)).isEmpty();
    assertThat(DotDrawing.of(new BigDecimal("2.0"), new BigDecimal("1E+1"))).isPresent();
  }

  private static DotDrawing draw(int value, int of) {
    return DotDrawing.of(BigDecimal.valueOf(value), BigDecimal.valueOf(of)).orElseThrow();
  }

  private static int dots(String path) {
    Matcher matcher = RECTANGLE.matcher(path);
    int dots = 0;
    while (matcher.find()) {
      dots += Integer.parseInt(matcher.group(1)) / 24 * (Integer.parseInt(matcher.group(2)) / 24);
    }
    return dots;
  }
}
