package org.couplet.diag;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How large a file is, as people say it: {@code 340 KB}, {@code 1.2 MB}; steps of a thousand. */
public final class FileSize {
  private static final String[] UNITS = {"B", "KB", "MB", "GB"};

  private FileSize() {}

  /** The size of so many bytes, with one decimal below ten, never with {@code .0}. */
  public static String of(long bytes) {
    BigDecimal size = BigDecimal.valueOf(bytes);
    int unit = 0;
    while (unit < UNITS.length - 1 && rounded(size, unit).compareTo(thousand()) >= 0) {
      size = size.movePointLeft(3);
      unit++;
    }
    return rounded(size, unit).stripTrailingZeros().toPlainString() + " " + UNITS[unit];
  }

  private static BigDecimal rounded(BigDecimal size, int unit) {
    boolean fine = unit > 0 && size.compareTo(new BigDecimal("9.95")) < 0;
    return size.setScale(fine ? 1 : 0, RoundingMode.HALF_UP);
  }

  private static BigDecimal thousand() {
    return BigDecimal.valueOf(1000);
  }
}
