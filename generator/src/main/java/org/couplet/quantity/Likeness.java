package org.couplet.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.couplet.quantity.Quantity.Kind;

/** In what ways two numbers can be one and the same. */
final class Likeness {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal HALF_PERCENT = new BigDecimal("0.005");
  private static final int MOST_POWERS = 4;

  private Likeness() {}

  static boolean sameValue(Quantity a, Quantity b) {
    return a.value().compareTo(b.value()) == 0;
  }

  /** Equal in value, and nothing else speaks against it. */
  static boolean same(Quantity a, Quantity b) {
    return sameValue(a, b)
        && kindsGo(a, b)
        && currenciesGo(a, b)
        && unitsGo(a, b)
        && a.limit().goesWith(b.limit());
  }

  /** The same to the letter. */
  static boolean identical(Quantity a, Quantity b) {
    return same(a, b)
        && a.kind() == b.kind()
        && a.limit() == b.limit()
        && a.currency().equals(b.currency());
  }

  /** A number may be met by an ordinal. */
  static boolean kindsGo(Quantity a, Quantity b) {
    return a.kind() == b.kind() || (isPlain(a.kind()) && isPlain(b.kind()));
  }

  private static boolean isPlain(Kind kind) {
    return kind == Kind.NUMBER || kind == Kind.ORDINAL || kind == Kind.DECADE;
  }

  static boolean currenciesGo(Quantity a, Quantity b) {
    return a.currency().isEmpty() || b.currency().isEmpty() || a.currency().equals(b.currency());
  }

  private static boolean sameMeasure(Quantity a, Quantity b) {
    return a.unit().isPresent()
        && b.unit().isPresent()
        && a.unit().get().measure().equals(b.unit().get().measure());
  }

  /** Not known to be different units of one measure. */
  static boolean unitsGo(Quantity a, Quantity b) {
    return !sameMeasure(a, b) || a.unit().equals(b.unit());
  }

  /** The same in other units: a length or weight within one per cent, a time exactly. */
  static boolean converted(Quantity a, Quantity b) {
    return sameMeasure(a, b)
        && !a.unit().equals(b.unit())
        && near(size(a), size(b), a.unit().orElseThrow().isTime() ? BigDecimal.ZERO : HUNDREDTH);
  }

  private static BigDecimal size(Quantity quantity) {
    return quantity.value().multiply(quantity.unit().orElseThrow().size());
  }

  private static boolean near(BigDecimal a, BigDecimal b, BigDecimal share) {
    return a.subtract(b).abs().compareTo(a.abs().max(b.abs()).multiply(share)) <= 0;
  }

  /** A quarter is 25 per cent. */
  static boolean samePart(Quantity a, Quantity b) {
    return (a.kind() == Kind.FRACTION || b.kind() == Kind.FRACTION)
        && near(part(a), part(b), HALF_PERCENT);
  }

  private static BigDecimal part(Quantity quantity) {
    return quantity.kind() == Kind.PERCENT ? quantity.value().movePointLeft(2) : quantity.value();
  }

  /** One is ten, a hundred, a thousand or ten thousand times the other. */
  static boolean powersOfTenApart(Quantity a, Quantity b) {
    if (a.value().signum() == 0 || b.value().signum() == 0 || !kindsGo(a, b)) {
      return false;
    }
    BigDecimal one = a.value().stripTrailingZeros();
    BigDecimal other = b.value().stripTrailingZeros();
    int powers = Math.abs(one.scale() - other.scale());
    return one.unscaledValue().equals(other.unscaledValue())
        && powers >= 1
        && powers <= MOST_POWERS;
  }

  /** One has fewer digits and is the other, rounded to them. */
  static boolean rounded(Quantity a, Quantity b) {
    BigDecimal one = a.value().stripTrailingZeros();
    BigDecimal other = b.value().stripTrailingZeros();
    BigDecimal coarse = one.precision() < other.precision() ? one : other;
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-coarse.scale());
    return kindsGo(a, b)
        && unitsGo(a, b)
        && one.precision() != other.precision()
        && one.subtract(other).abs().compareTo(step) < 0
        && near(one, other, HALF_PERCENT);
  }

  /** How alike two numbers look that differ: 0 for not at all. */
  static int resemblance(Quantity a, Quantity b) {
    int points = 0;
    points += a.kind() == b.kind() ? 1 : -1;
    points += a.currency().isPresent() == b.currency().isPresent() ? 0 : -1;
    points += a.currency().isPresent() && b.currency().isPresent() ? 2 : 0;
    points += sameMeasure(a, b) ? 2 : 0;
    points += a.kind() != Kind.NUMBER && a.kind() == b.kind() ? 1 : 0;
    points += digitsApart(a, b) <= 2 && !isSmall(a) && !isSmall(b) ? 3 : 0;
    double ratio =
        a.value().signum() == 0 || b.value().signum() == 0
            ? 100
            : a.value().divide(b.value(), MathContext.DECIMAL32).doubleValue();
    points += ratio > 0.2 && ratio < 5 ? 1 : 0;
    return points - (a.soft() || b.soft() ? 2 : 0);
  }

  private static boolean isSmall(Quantity quantity) {
    return quantity.value().compareTo(BigDecimal.TEN) < 0;
  }

  /** How many digits have to be changed, put in or left out. */
  private static int digitsApart(Quantity a, Quantity b) {
    String one = a.value().stripTrailingZeros().unscaledValue().toString();
    String other = b.value().stripTrailingZeros().unscaledValue().toString();
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
