package org.couplet.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.lang.Side;
import org.couplet.quantity.Difference.Cause;
import org.couplet.quantity.Quantity.Kind;

/** Holds what two texts say in figures against each other; the order does not matter. */
public final class Comparison {

  private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Reading first;
  private final Reading second;
  private final Tally tally;

  private Comparison(Reading first, Reading second) {
    this.first = first;
    this.second = second;
    this.tally = new Tally(first.mentions(), second.mentions());
  }

  /** Where the two differ. */
  public static List<Difference> of(Reading first, Reading second) {
    boolean words = first.knowsWords() && second.knowsWords();
    Reading one = words ? first : first.digitsOnly();
    Reading other = words ? second : second.digitsOnly();
    return one.mentions().isEmpty() && other.mentions().isEmpty()
        ? List.of()
        : new Comparison(one, other).differences();
  }

  private List<Difference> differences() {
    tally.meet(Code.class, Code.class, (a, b) -> a.name().equals(b.name()));
    equalNumbers();
    new Moments(tally, first, second).compare();
    new Pieces(tally).compare();
    equalValues();
    unequalValues();
    repeats();
    alike();
    rest();
    return tally.differences();
  }

  private void equalNumbers() {
    tally.meet(Quantity.class, Quantity.class, (a, b) -> isHard(a, b) && Likeness.identical(a, b));
    tally.meet(Quantity.class, Quantity.class, (a, b) -> isHard(a, b) && Likeness.same(a, b));
    tally.meet(Quantity.class, Quantity.class, Likeness::same);
    tally.meet(Quantity.class, Quantity.class, Likeness::converted);
    tally.meet(Quantity.class, Quantity.class, Likeness::samePart);
  }

  private static boolean isHard(Quantity a, Quantity b) {
    return !a.soft() && !b.soft();
  }

  /** The same number, meant or measured otherwise. */
  private void equalValues() {
    differ(Cause.CURRENCY, (a, b) -> Likeness.sameValue(a, b) && !Likeness.currenciesGo(a, b));
    differ(
        Cause.OPPOSITE,
        (a, b) ->
            Likeness.sameValue(a, b) && Likeness.kindsGo(a, b) && a.limit().contradicts(b.limit()));
    differ(
        Cause.BOUND,
        (a, b) ->
            Likeness.sameValue(a, b)
                && Likeness.kindsGo(a, b)
                && Likeness.unitsGo(a, b)
                && !a.limit().goesWith(b.limit()));
    differ(
        Cause.UNIT,
        (a, b) -> Likeness.sameValue(a, b) && Likeness.kindsGo(a, b) && !Likeness.unitsGo(a, b));
    differ(
        Cause.PERCENT,
        (a, b) ->
            Likeness.sameValue(a, b) && (a.kind() == Kind.PERCENT) != (b.kind() == Kind.PERCENT));
  }

  private void unequalValues() {
    if (first.knowsWords() && second.knowsWords()) {
      differ(Cause.MAGNITUDE, Likeness::powersOfTenApart);
      differ(Cause.ROUNDING, Likeness::rounded);
    }
  }

  private void differ(Cause cause, BiPredicate<Quantity, Quantity> likeness) {
    tally.differ(
        Quantity.class,
        Quantity.class,
        cause,
        (a, b) -> !(a.soft() && b.soft()) && likeness.test(a, b));
  }

  /** A number said twice in one text and once in the other is no difference. */
  private void repeats() {
    for (Side side : Side.values()) {
      List<Mention> own = tally.open(side);
      for (Mention mention : own) {
        if (mention instanceof Quantity quantity
            && !hasHard(side.other())
            && (isRepeat(quantity, side.other()) || isInText(quantity, reading(side.other())))) {
          tally.cross(side, mention);
        }
      }
    }
  }

  /** Whether something is open that a number which is said once too often may stand for. */
  private boolean hasHard(Side side) {
    return tally.open(side).stream()
        .anyMatch(
            m -> !(m instanceof Quantity q && q.soft() && q.value().compareTo(BigDecimal.ONE) < 0));
  }

  private boolean isRepeat(Quantity quantity, Side other) {
    return reading(other).mentions().stream()
        .anyMatch(m -> m instanceof Quantity q && Likeness.sameValue(q, quantity));
  }

  /** Digits that the other text has too, in something that is not read as a number there. */
  private static boolean isInText(Quantity quantity, Reading other) {
    Matcher own = DIGITS.matcher(quantity.written());
    boolean any = false;
    while (own.find()) {
      any = true;
      if (!other.digits().contains(own.group().replace(",", ""))) {
        return false;
      }
    }
    return any;
  }

  private Reading reading(Side side) {
    return side == Side.FIRST ? first : second;
  }

  /** Numbers that have nothing in common but that nothing else answers them. */
  private void alike() {
    record Pair(Quantity a, Quantity b, int points) {}
    List<Pair> pairs = new ArrayList<>();
    for (Mention a : tally.open(Side.FIRST)) {
      for (Mention b : tally.open(Side.SECOND)) {
        if (a instanceof Quantity one
            && b instanceof Quantity other
            && (!(one.soft() && other.soft()) || bothSmall(one, other))) {
          pairs.add(new Pair(one, other, Likeness.resemblance(one, other)));
        }
      }
    }
    pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.points));
    for (Pair pair : pairs) {
      boolean open =
          tally.open(Side.FIRST).stream().anyMatch(m -> m == pair.a)
              && tally.open(Side.SECOND).stream().anyMatch(m -> m == pair.b);
      if (open && (pair.points > 0 || bothSmall(pair.a, pair.b))) {
        tally.add(new Difference.Unlike(pair.a, pair.b, Cause.VALUE));
        tally.cross(pair.a, pair.b);
      }
    }
  }

  /** Two small numbers in words, where nothing else is left: 三个中心, two centers. */
  private boolean bothSmall(Quantity a, Quantity b) {
    return a.kind() == b.kind()
        && isCounted(a)
        && isCounted(b)
        && countOpen(Side.FIRST) == 1
        && countOpen(Side.SECOND) == 1;
  }

  private long countOpen(Side side) {
    return tally.open(side).stream()
        .filter(m -> !(m instanceof Quantity q) || isCounted(q))
        .count();
  }

  private static boolean isCounted(Quantity quantity) {
    return quantity.value().compareTo(TWO) >= 0;
  }

  private void rest() {
    for (Side side : Side.values()) {
      List<Mention> own = tally.open(side);
      for (Mention mention : own) {
        boolean counts =
            mention instanceof Quantity quantity
                ? !quantity.soft()
                : mention instanceof Moment || mention instanceof Clock;
        if (counts) {
          tally.add(new Difference.Lost(side, mention));
        }
      }
    }
  }
}
