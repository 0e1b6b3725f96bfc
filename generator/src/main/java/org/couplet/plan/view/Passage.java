package org.couplet.plan.view;

/**
 * A stretch of text in one language.
 *
 * @param lang BCP 47 tag, for the {@code lang} attribute
 * @param dir {@code ltr} or {@code rtl}
 * @param html what it says; empty where it is missing
 * @param text the same as plain text
 * @param state whose words these are
 */
public record Passage(String lang, String dir, Html html, String text, State state) {

  /** Whose words a passage has. */
  public enum State {
    /** Its own language's. */
    OWN,
    /** Shown in the other language, because this one has none yet; {@code lang} is the other's. */
    BORROWED,
    /** None yet; the other language stands beside it. */
    MISSING
  }

  /** Whether the words are the other language's. */
  public boolean borrowed() {
    return state == State.BORROWED;
  }

  /** Whether it begins with a quotation mark, which hangs in the margin of a title. */
  public boolean hangs() {
    return text.startsWith("“") || text.startsWith("‘") || text.startsWith("「");
  }

  /** Whether it has Chinese marks inside, at which a title breaks rather than anywhere. */
  public boolean phrased() {
    return text.codePoints()
        .limit(Math.max(0, text.length() - 1))
        .anyMatch(c -> "，、：；".indexOf(c) >= 0);
  }

  /** Whether there are no words. */
  public boolean missing() {
    return state == State.MISSING;
  }
}
