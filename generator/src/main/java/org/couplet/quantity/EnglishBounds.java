package org.couplet.quantity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say how a number is meant, in English. */
final class EnglishBounds {

  /** Words before a number: a group for each way of meaning it. */
  static final String BEFORE =
      "(?:(?<least>\\b(?:(?<!no |not )(?:more|(?:great|larg|high)er) than or equal to|(?:no|not) (?:fewer|less|lower) than"
          + "|at least|(?:a )?minimum of)|>=|≥)"
          + "|(?<more>\\b(?:(?<!no |not )(?:more|(?:great|larg|high)er) than|over|above|(?<!not |n't )exceed(?:s|ed|ing)?"
          + "|in excess of|upwards? of|surpass(?:es|ed|ing)?|topped)|>)"
          + "|(?<most>\\b(?:(?<!no |not )(?:fewer|less|(?:low|small)er) than or equal to|(?:no|not) (?:more|greater|later|larger|longer) than"
          + "|not exceed(?:ing)?|at most|(?:a )?maximum of)|<=|≤)"
          + "|(?<less>\\b(?:(?<!no |not )(?:fewer|less|(?:low|small)er) than|under|below)|<)"
          + "|(?<nearly>\\b(?:nearly|almost|close to|approaching))"
          + "|(?<about>\\b(?:about|around|approximately|roughly|some|circa|an estimated)|[~≈])"
          + "|(?<any>\\b(?:within|up to|since)))\\s?(?:a total of\\s)?";

  /** Words behind a number: the group {@code after}. */
  static final String AFTER =
      "(?<after>or so|or more|or less|or fewer|(?:and|or) (?:above|over|up|older|later|newer|higher|after|onwards?)"
          + "|and more|(?:and|or) (?:below|under|younger|earlier)|plus)\\b";

  private static final Pattern LESS =
      Pattern.compile(".*(?:less|fewer|below|under|younger|earlier)");

  private EnglishBounds() {}

  static Limit before(Matcher m) {
    return m.group("any") != null
        ? Limit.ANY
        : Bounds.before(m, "more", "least", "less", "most", "nearly", "about");
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
    return LESS.matcher(words).matches() ? Limit.AT_MOST : Limit.AT_LEAST;
  }
}
