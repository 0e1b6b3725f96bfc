package org.couplet.parity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.couplet.lang.Bound;
import org.couplet.lang.DateWriter;
import org.couplet.lang.Language;
import org.couplet.lang.NumberWriter;
import org.couplet.lang.PartialDate;
import org.couplet.quantity.Clock;
import org.couplet.quantity.Limit;
import org.couplet.quantity.Mention;
import org.couplet.quantity.Moment;
import org.couplet.quantity.Quantity;

/** What a number or a date would look like in the other language. */
final class Rendering {

  private Rendering() {}

  static String of(Mention mention, Language language) {
    if (mention instanceof Quantity quantity) {
      return quantity(quantity, language);
    }
    if (mention instanceof Moment moment) {
      return moment(moment, language);
    }
    return mention instanceof Clock clock
        ? String.format(Locale.ROOT, "%d:%02d", clock.hour(), clock.minute())
        : mention.written();
  }

  private static String quantity(Quantity quantity, Language language) {
    boolean chinese = language.subtag().equals("zh");
    boolean counts =
        quantity.kind() == Quantity.Kind.NUMBER || quantity.kind() == Quantity.Kind.PERCENT;
    Bound bound = counts ? bound(quantity.limit()) : Bound.EXACT;
    String digits =
        NumberWriter.write(quantity.value(), bound, quantity.currency(), language).text();
    return switch (quantity.kind()) {
      case NUMBER -> inWords(quantity.limit(), digits, language);
      case PERCENT -> inWords(quantity.limit(), digits, language) + "%";
      case ORDINAL -> chinese ? "第" + digits : ordinal(digits, language);
      case FRACTION ->
          NumberWriter.write(
                      quantity
                          .value()
                          .movePointRight(2)
                          .setScale(1, RoundingMode.HALF_UP)
                          .stripTrailingZeros(),
                      bound,
                      Optional.empty(),
                      language)
                  .text()
              + "%";
      case DECADE -> chinese ? plain(quantity.value()) + "年代" : plain(quantity.value()) + "s";
    };
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static Bound bound(Limit limit) {
    return switch (limit) {
      case EXACT, ANY, AT_MOST, NEARLY -> Bound.EXACT;
      case MORE -> Bound.MORE_THAN;
      case AT_LEAST -> Bound.AT_LEAST;
      case LESS -> Bound.LESS_THAN;
      case ABOUT -> Bound.ABOUT;
    };
  }

  /** The bounds that key figures don't have. */
  private static String inWords(Limit limit, String digits, Language language) {
    if (limit != Limit.AT_MOST && limit != Limit.NEARLY) {
      return digits;
    }
    return switch (language.subtag()) {
      case "zh" -> (limit == Limit.AT_MOST ? "不超过" : "近") + digits;
      case "en" -> (limit == Limit.AT_MOST ? "at most " : "nearly ") + digits;
      default -> "≤ " + digits;
    };
  }

  private static String ordinal(String digits, Language language) {
    if (!language.subtag().equals("en")) {
      return digits + ".";
    }
    boolean teen = digits.length() > 1 && digits.charAt(digits.length() - 2) == '1';
    String ending =
        switch (teen ? '0' : digits.charAt(digits.length() - 1)) {
          case '1' -> "st";
          case '2' -> "nd";
          case '3' -> "rd";
          default -> "th";
        };
    return digits + ending;
  }

  private static String moment(Moment moment, Language language) {
    if (moment.year().isPresent()) {
      OptionalInt day = moment.month().isPresent() ? moment.day() : OptionalInt.empty();
      return DateWriter.write(
          new PartialDate(moment.year().getAsInt(), moment.month(), day), language);
    }
    return DateWriter.writeInYear(moment.month(), moment.day(), language);
  }
}
