package org.couplet.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.couplet.lang.Side;
import org.couplet.quantity.Difference.Cause;

/**
 * Holds the dates of two texts against each other: a date may be met by its parts, and a part that
 * is said once may serve several dates.
 */
final class Moments {

  /** A part of a date. */
  private enum Part {
    YEAR,
    MONTH,
    DAY
  }

  /** A part that the other text did not give at the same place, with the date it belongs to. */
  private record Surplus(Side side, Part part, int value, Moment of, Moment counterpart) {}

  private final Tally tally;
  private final Reading first;
  private final Reading second;
  private final List<Surplus> surplus = new ArrayList<>();

  Moments(Tally tally, Reading first, Reading second) {
    this.tally = tally;
    this.first = first;
    this.second = second;
  }

  void compare() {
    tally.meet(Moment.class, Moment.class, Moment::sameAs);
    tally.meet(Moment.class, Quantity.class, Moments::isOnly);
    tally.meet(Quantity.class, Moment.class, (a, b) -> isOnly(b, a));
    compatible();
    surplusMeetsSurplus();
    surplus.removeIf(this::isSaidElsewhere);
    surplus.removeIf(this::isRelative);
    surplus.forEach(
        s ->
            tally.add(
                s.side() == Side.FIRST
                    ? new Difference.Unlike(s.of(), s.counterpart(), Cause.DATE)
                    : new Difference.Unlike(s.counterpart(), s.of(), Cause.DATE)));
    tally.differ(Moment.class, Moment.class, Cause.DATE, (a, b) -> a.shared(b) > 0);
    parts();
    inDigits();
    tally.differ(Moment.class, Moment.class, Cause.DATE, (a, b) -> a.clashes(b) > 0);
    tally.differ(Moment.class, Quantity.class, Cause.DATE, Moments::isAnotherYear);
    tally.differ(Quantity.class, Moment.class, Cause.DATE, (a, b) -> isAnotherYear(b, a));
  }

  /** A year or a day by itself, which the other text has as a number. */
  private static boolean isOnly(Moment moment, Quantity quantity) {
    boolean year =
        moment.month().isEmpty() && moment.day().isEmpty() && is(moment.year(), quantity);
    boolean day = moment.month().isEmpty() && moment.year().isEmpty() && is(moment.day(), quantity);
    return year || day;
  }

  private static boolean is(OptionalInt part, Quantity quantity) {
    return part.isPresent() && quantity.hasValue(BigDecimal.valueOf(part.getAsInt()));
  }

  private static boolean isAnotherYear(Moment moment, Quantity quantity) {
    return moment.year().isPresent()
        && moment.month().isEmpty()
        && quantity.kind() == Quantity.Kind.NUMBER
        && quantity.currency().isEmpty()
        && quantity.written().matches("(?:1[89]|20)\\d\\d");
  }

  private void compatible() {
    record Pair(Moment a, Moment b) {}
    List<Pair> pairs = new ArrayList<>();
    for (Mention a : tally.open(Side.FIRST)) {
      for (Mention b : tally.open(Side.SECOND)) {
        if (a instanceof Moment one && b instanceof Moment other && one.goesWith(other)) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.a.shared(pair.b)));
    for (Pair pair : pairs) {
      if (contains(tally.open(Side.FIRST), pair.a) && contains(tally.open(Side.SECOND), pair.b)) {
        tally.cross(pair.a, pair.b);
        keep(Side.FIRST, pair.a, pair.b);
        keep(Side.SECOND, pair.b, pair.a);
      }
    }
  }

  private static boolean contains(List<Mention> mentions, Mention mention) {
    return mentions.stream().anyMatch(m -> m == mention);
  }

  private void keep(Side side, Moment of, Moment other) {
    keep(side, Part.YEAR, of.year(), other.year(), of, other);
    keep(side, Part.MONTH, of.month(), other.month(), of, other);
    keep(side, Part.DAY, of.day(), other.day(), of, other);
  }

  private void keep(
      Side side, Part part, OptionalInt own, OptionalInt others, Moment of, Moment other) {
    if (own.isPresent() && others.isEmpty()) {
      surplus.add(new Surplus(side, part, own.getAsInt(), of, other));
    }
  }

  /** May 2018 and June 2018 against 2018年5月、6月: each side has a year too many, once. */
  private void surplusMeetsSurplus() {
    for (Surplus one : List.copyOf(surplus)) {
      if (one.side() == Side.FIRST) {
        surplus.stream()
            .filter(
                s -> s.side() == Side.SECOND && s.part() == one.part() && s.value() == one.value())
            .findFirst()
            .ifPresent(
                other -> {
                  surplus.remove(one);
                  surplus.remove(other);
                });
      }
    }
  }

  private boolean isSaidElsewhere(Surplus s) {
    if (s.part() == Part.MONTH && !reading(s.side().other()).knowsWords()) {
      return true;
    }
    if (s.part() != Part.MONTH && tally.crossNumber(s.side().other(), s.value())) {
      return true;
    }
    return says(reading(s.side().other()), s.part(), s.value());
  }

  private Reading reading(Side side) {
    return side == Side.FIRST ? first : second;
  }

  private static boolean says(Reading reading, Part part, int value) {
    return reading.mentions().stream()
        .anyMatch(
            mention ->
                mention instanceof Moment moment
                    ? part(moment, part).equals(OptionalInt.of(value))
                    : mention instanceof Quantity quantity
                        && part != Part.MONTH
                        && is(OptionalInt.of(value), quantity));
  }

  private static OptionalInt part(Moment moment, Part part) {
    return switch (part) {
      case YEAR -> moment.year();
      case MONTH -> moment.month();
      case DAY -> moment.day();
    };
  }

  /** 同年11月 is November 2016 where the year was said before. */
  private boolean isRelative(Surplus s) {
    return s.part() == Part.YEAR && reading(s.side().other()).namesYearByReference();
  }

  /** What is left of the dates, where all their parts are said elsewhere. */
  private void parts() {
    for (Side side : Side.values()) {
      for (Mention mention : tally.open(side)) {
        if (mention instanceof Moment moment && isSaid(moment, reading(side.other()))) {
          tally.cross(side, mention);
          moment.year().ifPresent(year -> tally.crossNumber(side.other(), year));
          moment.day().ifPresent(day -> tally.crossNumber(side.other(), day));
        }
      }
    }
  }

  /** A date against the digits of one in a language that we can't read: one of them differs. */
  private void inDigits() {
    for (Side side : Side.values()) {
      for (Mention mention : tally.open(side)) {
        if (mention instanceof Moment moment
            && moment.year().isPresent()
            && moment.day().isPresent()
            && !reading(side.other()).knowsWords()
            && (tally.crossNumber(side.other(), moment.day().getAsInt())
                || tally.crossNumber(side.other(), moment.year().getAsInt()))) {
          tally.open(side.other()).stream()
              .filter(Quantity.class::isInstance)
              .findFirst()
              .ifPresent(other -> unlike(side, moment, other));
        }
      }
    }
  }

  private void unlike(Side side, Mention own, Mention other) {
    boolean isFirst = side == Side.FIRST;
    tally.add(new Difference.Unlike(isFirst ? own : other, isFirst ? other : own, Cause.DATE));
    tally.cross(side, own);
    tally.cross(side.other(), other);
  }

  private static boolean isSaid(Moment moment, Reading other) {
    for (Part part : Part.values()) {
      OptionalInt value = part(moment, part);
      boolean unreadable = part == Part.MONTH && !other.knowsWords();
      if (value.isPresent() && !unreadable && !says(other, part, value.getAsInt())) {
        return false;
      }
    }
    return true;
  }
}
