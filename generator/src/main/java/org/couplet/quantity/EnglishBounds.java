package org.couplet.quantity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say how a number is meant, in English. */
final class EnglishBounds {

  /** Words before a number: the groups {@code more}, {@code less}, {@code about}, {@code any}. */
  static final String BEFORE =
      "(?:(?<more>\\b(?:(?<!no |not )(?:more|(?:great|larg|high)er) than(?: or equal to)?|(?:no|not) (?:fewer|less|lower) than"
          + "|over|above|(?<!not |n't )exceed(?:s|ed|ing)?|in excess of|upwards? of|at least|(?:a )?minimum of"
          + "|surpass(?:es|ed|ing)?|topped)|>=?|≥)"
          + "|(?<less>\\b(?:(?<!no |not )(?:fewer|less|(?:low|small)er) than(?: or equal to)?|(?:no|not) (?:more|greater|later|larger|longer) than"
          + "|nearly|almost|close to|approaching|under|below|not exceed(?:ing)?|at most|(?:a )?maximum of)|<=?|≤)"
          + "|(?<about>\\b(?:about|around|approximately|roughly|some|circa|an estimated)|[~≈])"
          + "|(?<any>\\b(?:within|up to)))\\s?(?:a total of\\s)?";

  /** Words behind a number: the group {@code after}. */
  static final String AFTER =
      "(?<after>or so|or more|or less|or fewer|(?:and|or) (?:above|over|up|older|later|newer|higher)"
          + "|and more|(?:and|or) (?:below|under|younger|earlier)|plus)\\b";

  private static final Pattern LESS =
      Pattern.compile(".*(?:less|fewer|below|under|younger|earlier)");

  private EnglishBounds() {}

  static Limit before(Matcher m) {
    if (m.group("more") != null) {
      return Limit.MORE;
    }
    if (m.group("less") != null) {
      return Limit.LESS;
    }
    if (m.group("any") != null) {
      return Limit.ANY;
    }
    return m.group("about") != null ? Limit.ABOUT : Limit.EXACT;
  }

  /** What a word behind the number says, else {@code before}. */
  static Limit after(Matcher m, Limit before) {
    String after = m.group("after");
    if (after == null) {
      return before;
    }
    String words = after.toLowerCase(Locale.ROOT);
    if (words.equals("or so")) {
      return Limit.ABOUT;
    }
    return LESS.matcher(words).matches() ? Limit.LESS : Limit.MORE;
  }
}
