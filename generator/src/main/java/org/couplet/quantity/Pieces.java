package org.couplet.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.lang.Side;
import org.couplet.quantity.Difference.Cause;
import org.couplet.quantity.Quantity.Kind;

/** Holds times and names with digits against each other; their pieces may be met by numbers. */
final class Pieces {

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Tally tally;

  Pieces(Tally tally) {
    this.tally = tally;
  }

  void compare() {
    tally.meet(Clock.class, Clock.class, Clock::goesWith);
    tally.differ(Clock.class, Clock.class, Cause.TIME, (a, b) -> true);
    clocksMeetNumbers();
    slashesMeetNumbers();
    tally.differ(Code.class, Code.class, Cause.NAME, (a, b) -> a.frame().equals(b.frame()));
    codesMeetNumbers();
  }

  /** 1:18 and 2/3 may be two numbers that the other text has in words. */
  private void clocksMeetNumbers() {
    for (Side side : Side.values()) {
      List<Mention> own = tally.open(side);
      for (Mention mention : own) {
        if (mention instanceof Clock clock) {
          boolean hour =
              tally.crossNumber(side.other(), clock.hour())
                  || tally.crossNumber(side.other(), clock.hour() % 12);
          boolean minute = clock.minute() == 0 || tally.crossNumber(side.other(), clock.minute());
          if (hour && minute) {
            tally.cross(side, mention);
          }
        }
      }
    }
  }

  /** 2/3-way is 两路/三路. */
  private void slashesMeetNumbers() {
    for (Side side : Side.values()) {
      List<Mention> own = tally.open(side);
      for (Mention mention : own) {
        int slash = mention.written().indexOf('/');
        if (mention instanceof Quantity quantity
            && quantity.kind() == Kind.FRACTION
            && slash > 0
            && number(mention.written().substring(0, slash))
                .filter(n -> tally.crossNumber(side.other(), n))
                .isPresent()
            && number(mention.written().substring(slash + 1))
                .filter(n -> tally.crossNumber(side.other(), n))
                .isPresent()) {
          tally.cross(side, mention);
        }
      }
    }
  }

  /** A name with digits need not be one in the other language: 4A, 3D. It says no number itself. */
  private void codesMeetNumbers() {
    for (Side side : Side.values()) {
      List<Mention> own = tally.open(side);
      for (Mention mention : own) {
        if (mention instanceof Code code) {
          Matcher digits = DIGITS.matcher(code.name());
          while (digits.find()) {
            number(digits.group()).ifPresent(n -> tally.crossNumber(side.other(), n));
          }
          tally.cross(side, mention);
        }
      }
    }
  }

  private static Optional<Integer> number(String digits) {
    return digits.length() <= 8 && digits.chars().allMatch(Character::isDigit)
        ? Optional.of(Integer.valueOf(digits))
        : Optional.empty();
  }
}
