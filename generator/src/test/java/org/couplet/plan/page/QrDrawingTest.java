package org.couplet.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.plan.view.PageView;
import org.junit.jupiter.api.Test;

class QrDrawingTest {
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

  @Test
  void anIndependentReaderReadsTheAddress() throws Exception {
    String address = "https://example.gov.cn/zyjy/柳州/";
    PageView.QrView drawing = QrDrawing.of(address);
    int modules = drawing.size() - 8;
    BitMatrix bits = new BitMatrix(modules);
    Matcher matcher = RUN.matcher(drawing.path());
    int end = 0;
    while (matcher.find()) {
      assertThat(matcher.start()).isEqualTo(end);
      end = matcher.end();
      int x = Integer.parseInt(matcher.group(1)) - 4;
      int y = Integer.parseInt(matcher.group(2)) - 4;
      bits.setRegion(x, y, Integer.parseInt(matcher.group(3)), 1);
    }
    assertThat(end).isEqualTo(drawing.path().length());
    assertThat(new Decoder().decode(bits).getText()).isEqualTo(address);
  }
}
