package org.couplet.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.couplet.quantity.Quantity.Kind;
import org.couplet.quantity.Scan.Found;

/** Gives the two ends of a range what only one of them says: 50~60亩, $5–6 million, 30 to 50 %. */
final class Ranges {

  private static final Pattern TO =
      Pattern.compile("\\s?(?:-|—+|–|~|～|〜|至|到|\\bto\\b|\\band\\b|(?<=\\w)\\s?-\\s?)\\s?");
  private static final Pattern BETWEEN = Pattern.compile("(?i).*\\bbetween\\s$");

  private Ranges() {}

  static List<Mention> share(List<Found> found, String text) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      mentions.add(found.get(i).mention());
    }
    for (int i = 0; i + 1 < found.size(); i++) {
      Found low = found.get(i);
      Found high = found.get(i + 1);
      if (low.end() <= high.start()
          && mentions.get(i) instanceof Quantity one
          && mentions.get(i + 1) instanceof Quantity other
          && joins(text, low, high)) {
        mentions.set(i, end(one, other, low.power() == 0 ? high.power() : 0, true));
        mentions.set(i + 1, end(other, mentions.get(i) instanceof Quantity q ? q : one, 0, false));
      }
    }
    return mentions;
  }

  private static boolean joins(String text, Found low, Found high) {
    String between = text.substring(low.end(), high.start());
    if (!TO.matcher(between).matches()) {
      return false;
    }
    return !between.contains("and")
        || BETWEEN.matcher(text.substring(Math.max(0, low.start() - 9), low.start())).matches();
  }

  /** 30 to 50 % and 百分之三十到五十 are percentages at both ends; 30 % to 50 is a slip. */
  private static boolean saysForBoth(Quantity percent, boolean behind) {
    return behind || percent.written().startsWith("百分之");
  }

  private static Quantity end(Quantity end, Quantity other, int power, boolean isLow) {
    var scaled = end.value().scaleByPowerOfTen(power);
    boolean percent =
        other.kind() == Kind.PERCENT && end.kind() == Kind.NUMBER && saysForBoth(other, isLow);
    return new Quantity(
        scaled.compareTo(other.value()) <= 0 ? scaled : end.value(),
        percent ? Kind.PERCENT : end.kind(),
        end.currency().or(other::currency),
        end.unit().or(other::unit),
        Limit.ANY,
        end.soft() && other.soft(),
        end.written());
  }
}
