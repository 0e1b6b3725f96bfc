package org.couplet.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at what stands right before and right behind a place. */
final class Around {

  private Around() {}

  /**
   * What stands right before {@code at}.
   *
   * @param pattern which ends in {@code $}
   * @param reach how far back to look, in UTF-16 units
   * @return a matcher that has matched, or has not
   */
  static Matcher before(Pattern pattern, CharSequence text, int at, int reach) {
    Matcher matcher = pattern.matcher(text).region(Math.max(0, at - reach), at);
    matcher.useTransparentBounds(true);
    return matcher;
  }

  /** What stands right behind {@code at}; {@link Matcher#lookingAt} tells. */
  static Matcher behind(Pattern pattern, CharSequence text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true);
    matcher.useAnchoringBounds(false);
    return matcher;
  }
}
