package org.couplet.lang;

import java.math.BigDecimal;
import java.util.Optional;

/** Writes key figures out as a language does; plain digits where we don't know how. */
public final class NumberWriter {

  private NumberWriter() {}

  /**
   * A number written out, its parts apart.
   *
   * @param value the exact value
   * @param currency ISO 4217 code where it is money
   */
  public static WrittenNumber write(
      BigDecimal value, Bound bound, Optional<String> currency, Language language) {
    throw new UnsupportedOperationException();
  }
}
