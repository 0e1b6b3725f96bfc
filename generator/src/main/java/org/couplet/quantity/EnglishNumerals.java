package org.couplet.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads English numerals in words: twenty-one, three hundred and five thousand, a million. */
final class EnglishNumerals {

  static final Map<String, Integer> CARDINALS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, String> ORDINALS =
      Map.ofEntries(
          Map.entry("first", "one"),
          Map.entry("second", "two"),
          Map.entry("third", "three"),
          Map.entry("fifth", "five"),
          Map.entry("eighth", "eight"),
          Map.entry("ninth", "nine"),
          Map.entry("twelfth", "twelve"));

  private static final Map<String, Integer> SCALES =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  private EnglishNumerals() {}

  /** The value of words joined by spaces and hyphens, if all of them make one number. */
  static Optional<BigDecimal> read(String words) {
    BigDecimal closed = BigDecimal.ZERO;
    BigDecimal open = BigDecimal.ZERO;
    int last = Integer.MAX_VALUE;
    boolean any = false;
    for (String word : List.of(words.toLowerCase(Locale.ROOT).strip().split("[\\s-]+", -1))) {
      Integer value = CARDINALS.get(word);
      Integer scale = SCALES.get(word);
      if (value != null) {
        boolean follows = last == Integer.MAX_VALUE || last >= 100 || (last >= 20 && value < 10);
        if (!follows || (last != Integer.MAX_VALUE && value == 0)) {
          return Optional.empty();
        }
        open = open.add(BigDecimal.valueOf(value));
        last = value;
      } else if (scale != null && (any || scale > 2)) {
        BigDecimal times = open.signum() == 0 ? BigDecimal.ONE : open;
        if (scale == 2) {
          open = times.scaleByPowerOfTen(2);
        } else {
          closed = closed.add(times.scaleByPowerOfTen(scale));
          open = BigDecimal.ZERO;
        }
        last = 100;
      } else if (!word.equals("and") || !any) {
        return Optional.empty();
      }
      any = true;
    }
    return any ? Optional.of(closed.add(open)) : Optional.empty();
  }

  /** The cardinal in words of an ordinal in words: twenty-first → twenty-one. */
  static String cardinal(String ordinal) {
    int start = Math.max(ordinal.lastIndexOf('-'), ordinal.lastIndexOf(' ')) + 1;
    String last = ordinal.substring(start).toLowerCase(Locale.ROOT);
    String cardinal =
        last.endsWith("ieth")
            ? last.substring(0, last.length() - 4) + "y"
            : ORDINALS.getOrDefault(last, last.replaceAll("th$", ""));
    return ordinal.substring(0, start) + cardinal;
  }

  /** The power of ten of a scale word or its abbreviation. */
  static int power(String scale) {
    return switch (scale.toLowerCase(Locale.ROOT)) {
      case "hundred" -> 2;
      case "thousand", "k" -> 3;
      case "million", "mn", "m" -> 6;
      case "billion", "bn", "b" -> 9;
      case "trillion", "tn" -> 12;
      default -> 0;
    };
  }
}
