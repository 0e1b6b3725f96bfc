package org.couplet.plan.page;

import io.nayuki.qrcodegen.QrCode;
import org.couplet.plan.view.PageView;

/** An address as a QR code (ISO/IEC 18004) that a phone reads from paper. */
final class QrDrawing {
  private static final int QUIET_ZONE = 4;

  private QrDrawing() {}

  /** The drawing, in unit squares. */
  static PageView.QrView of(String address) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      int x = 0;
      while (x < code.size) {
        int start = x;
        while (x < code.size && code.getModule(x, y)) {
          x++;
        }
        if (x > start) {
          path.append('M').append(start + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
          path.append('h').append(x - start).append("v1h").append(start - x).append('z');
        }
        x++;
      }
    }
    return new PageView.QrView(code.size + 2 * QUIET_ZONE, path.toString());
  }
}
