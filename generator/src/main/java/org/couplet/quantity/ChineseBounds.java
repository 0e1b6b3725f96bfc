package org.couplet.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say how a number is meant, in Chinese. */
final class ChineseBounds {

  /** Words before a number: a group for each way of meaning it. */
  static final String BEFORE =
      "(?:(?<least>不少于|不低于|不小于|大于等于|大于或等于|至少|最少|>=|≥)"
          + "|(?<more>(?<![不未会得能可应])(?:超过|超出)了?|高于|(?<!不)大于|多于|逾|突破|(?<![高会得能可应不])超|>)"
          + "|(?<most>不多于|(?:不|未)[会得能可应]?(?:超过|超出|超)|不高于|不大于|小于等于|小于或等于|至多|最多|<=|≤)"
          + "|(?<less>不足|不到|不满|未满|低于|(?<!不)少于|(?<!不)小于|<)"
          + "|(?<nearly>将近|接近|(?<![附最临接贴将])近)"
          + "|(?<about>大约|约为|大概|(?<![条预合契公节邀违制协婚纽大])约|≈))\\s?";

  /** Words behind a number: the group {@code after}. */
  static final String AFTER = "(?<after>多|余|有余|及?以上|以下|以内|之内|内|左右|上下|之多|\\+|或更[多高新大长久晚]|或以上)";

  private static final Pattern ABOUT = Pattern.compile("左右|上下");
  private static final Pattern LESS = Pattern.compile("以下|以内");
  private static final Pattern ANY = Pattern.compile("之?内");

  private ChineseBounds() {}

  static Limit before(Matcher m) {
    return Bounds.before(m, "more", "least", "less", "most", "nearly", "about");
  }

  /** What a word behind the number says, else {@code before}. */
  static Limit after(Matcher m, Limit before) {
    String after = m.group("after");
    if (after == null) {
      return before;
    }
    if (ABOUT.matcher(after).matches()) {
      return Limit.ABOUT;
    }
    if (ANY.matcher(after).matches()) {
      return Limit.ANY;
    }
    if (LESS.matcher(after).matches()) {
      return Limit.AT_MOST;
    }
    return after.contains("以上") || after.startsWith("或") ? Limit.AT_LEAST : Limit.MORE;
  }
}
