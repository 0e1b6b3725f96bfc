package org.couplet.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.lang.Side;
import org.couplet.quantity.Difference.Cause;
import org.couplet.quantity.Quantity.Kind;

/** Holds what two texts say in figures against each other; the order does not matter. */
public final class Comparison {

  private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,]\\d+)*");

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
    times();
    tally.differ(Code.class, Code.class, Cause.NAME, (a, b) -> a.frame().equals(b.frame()));
    codesMeetNumbers();
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

  private void times() {
    tally.meet(Clock.class, Clock.class, Clock::goesWith);
    tally.differ(Clock.class, Clock.class, Cause.TIME, (a, b) -> true);
    clocksMeetNumbers();
    slashesMeetNumbers();
  }

  /** 1:18 and 2/3 may be two numbers that the other text has in words. */
  private void clocksMeetNumbers() {
    for (Side side : Side.values()) {
      List<Mention> own = side == Side.FIRST ? tally.first() : tally.second();
      for (Mention mention : own) {
        if (mention instanceof Clock clock) {
          boolean hour =
              crossNumber(side.other(), clock.hour())
                  || crossNumber(side.other(), clock.hour() % 12);
          boolean minute = clock.minute() == 0 || crossNumber(side.other(), clock.minute());
          if (hour && minute) {
            cross(side, mention);
          }
        }
      }
    }
  }

  /** 2/3-way is 两路/三路. */
  private void slashesMeetNumbers() {
    for (Side side : Side.values()) {
      List<Mention> own = side == Side.FIRST ? tally.first() : tally.second();
      for (Mention mention : own) {
        int slash = mention.written().indexOf('/');
        if (mention instanceof Quantity quantity
            && quantity.kind() == Kind.FRACTION
            && slash > 0
            && number(mention.written().substring(0, slash))
                .filter(n -> crossNumber(side.other(), n))
                .isPresent()
            && number(mention.written().substring(slash + 1))
                .filter(n -> crossNumber(side.other(), n))
                .isPresent()) {
          cross(side, mention);
        }
      }
    }
  }

  private boolean crossNumber(Side side, int value) {
    List<Mention> open = side == Side.FIRST ? tally.first() : tally.second();
    Optional<Mention> number =
        open.stream()
            .filter(m -> m instanceof Quantity q && q.hasValue(BigDecimal.valueOf(value)))
            .findFirst();
    number.ifPresent(mention -> cross(side, mention));
    return number.isPresent();
  }

  private void cross(Side side, Mention mention) {
    if (side == Side.FIRST) {
      tally.crossFirst(mention);
    } else {
      tally.crossSecond(mention);
    }
  }

  /** A name with digits need not be one in the other language: 4A, 3D. It says no number itself. */
  private void codesMeetNumbers() {
    for (Side side : Side.values()) {
      List<Mention> own = side == Side.FIRST ? tally.first() : tally.second();
      for (Mention mention : own) {
        if (mention instanceof Code code) {
          Matcher digits = DIGITS.matcher(code.name());
          while (digits.find()) {
            number(digits.group()).ifPresent(n -> crossNumber(side.other(), n));
          }
          cross(side, mention);
        }
      }
    }
  }

  private static Optional<Integer> number(String digits) {
    return digits.length() <= 8 && digits.chars().allMatch(Character::isDigit)
        ? Optional.of(Integer.valueOf(digits))
        : Optional.empty();
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
      List<Mention> own = side == Side.FIRST ? tally.first() : tally.second();
      for (Mention mention : own) {
        if (mention instanceof Quantity quantity
            && !hasHard(side.other())
            && (isRepeat(quantity, side.other()) || isInText(quantity, reading(side.other())))) {
          cross(side, mention);
        }
      }
    }
  }

  private boolean hasHard(Side side) {
    List<Mention> open = side == Side.FIRST ? tally.first() : tally.second();
    return open.stream().anyMatch(m -> !(m instanceof Quantity q && q.soft()));
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
    for (Mention a : tally.first()) {
      for (Mention b : tally.second()) {
        if (a instanceof Quantity one
            && b instanceof Quantity other
            && !(one.soft() && other.soft())) {
          pairs.add(new Pair(one, other, Likeness.resemblance(one, other)));
        }
      }
    }
    pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.points));
    for (Pair pair : pairs) {
      boolean open =
          tally.first().stream().anyMatch(m -> m == pair.a)
              && tally.second().stream().anyMatch(m -> m == pair.b);
      if (open && pair.points > 0) {
        tally.add(new Difference.Unlike(pair.a, pair.b, Cause.VALUE));
        tally.cross(pair.a, pair.b);
      }
    }
  }

  private void rest() {
    for (Side side : Side.values()) {
      List<Mention> own = side == Side.FIRST ? tally.first() : tally.second();
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
