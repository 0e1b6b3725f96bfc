package org.couplet.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with what it counts.
 *
 * @param value the exact value; of a percentage the number before the sign, of a fraction its value
 * @param currency ISO 4217 code of a sum of money
 * @param unit the measure, where it is one we know
 * @param soft whether it may stand in one language only: 一个, one, 第二
 */
public record Quantity(
    BigDecimal value,
    Kind kind,
    Optional<String> currency,
    Optional<Unit> unit,
    Limit limit,
    boolean soft,
    String written)
    implements Mention {

  /** What sort of number it is. */
  public enum Kind {
    NUMBER,
    PERCENT,
    ORDINAL,
    FRACTION,
    /** The first year of ten: 20世纪90年代, the 1990s. */
    DECADE
  }

  /** A number of that kind. */
  static Quantity of(BigDecimal value, Kind kind, String written) {
    return new Quantity(
        value, kind, Optional.empty(), Optional.empty(), Limit.EXACT, false, written);
  }

  /** The same, meant in another way. */
  Quantity meant(Limit other) {
    return new Quantity(value, kind, currency, unit, other, soft, written);
  }

  /** The same, as one that may stand in one language only. */
  Quantity softened() {
    return new Quantity(value, kind, currency, unit, limit, true, written);
  }

  boolean hasValue(BigDecimal other) {
    return value.compareTo(other) == 0;
  }
}
