package org.couplet.parity;

import java.util.Set;
import java.util.regex.Pattern;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;

/** {@code end-punctuation}: both texts end as a sentence does, or neither. */
final class EndCheck implements PairCheck {

  private static final Pattern CLOSING = Pattern.compile("[\\s\"'”’»）)\\]」』》\\uFFFC]+$");
  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.。!！?？؟۔।។]");
  private static final Pattern DOTS = Pattern.compile("(?:\\.{3,}|…+)$");
  private static final Pattern OTHER_MARK = Pattern.compile("(?s).*[\\p{P}\\p{N}\\uFFFC]");
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?s).*\\b(?:etc|Ltd|Inc|Co|Corp|Jr|Sr|No|[A-Z]|[ap]\\.m)\\.");

  /** Languages that end a sentence with a space. */
  private static final Set<String> ENDLESS = Set.of("th", "lo", "km", "my");

  private final LanguagePair languages;

  EndCheck(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public void check(TextPair pair, Findings findings) {
    if (ENDLESS.contains(languages.first().subtag())
        || ENDLESS.contains(languages.second().subtag())) {
      return;
    }
    String first = end(pair.first().prose());
    String second = end(pair.second().prose());
    boolean firstEnds = SENTENCE.matcher(first).matches();
    boolean secondEnds = SENTENCE.matcher(second).matches();
    String open = firstEnds ? second : first;
    String closed = firstEnds ? first : second;
    if (firstEnds != secondEnds
        && !open.isEmpty()
        && !OTHER_MARK.matcher(open).matches()
        && !ABBREVIATION.matcher(closed).matches()) {
      Side ends = firstEnds ? Side.FIRST : Side.SECOND;
      findings.pair(
          Problem.END_PUNCTUATION,
          pair,
          Phrase.nameOf(languages.of(ends)),
          Phrase.same(closed.substring(closed.length() - 1)),
          Phrase.nameOf(languages.of(ends.other())));
    }
  }

  /** The text without what may stand behind its last mark; three dots end nothing. */
  private static String end(String prose) {
    return DOTS.matcher(CLOSING.matcher(prose).replaceAll("")).replaceAll("-");
  }
}
