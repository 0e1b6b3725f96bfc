package org.couplet.quantity;

import java.math.BigDecimal;

/**
 * A unit of measure.
 *
 * @param measure what it measures; only units of one measure can be held against each other
 * @param size how large it is, in the first unit of its measure
 */
public record Unit(String measure, BigDecimal size) {

  static Unit of(String measure, String size) {
    return new Unit(measure, new BigDecimal(size));
  }

  boolean isTime() {
    return measure.equals("time") || measure.equals("calendar");
  }
}
