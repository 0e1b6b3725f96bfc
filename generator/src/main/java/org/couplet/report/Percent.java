package org.couplet.report;

/** A share in whole per cent. */
final class Percent {

  private Percent() {}

  /** Rounded down, so that 100 % means all; all of nothing is all. */
  static String of(int part, int whole) {
    return (whole == 0 ? 100 : (int) (part * 100L / whole)) + " %";
  }
}
