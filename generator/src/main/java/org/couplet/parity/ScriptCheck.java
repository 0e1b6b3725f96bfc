package org.couplet.parity;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;

/**
 * {@code wrong-script}: a text in the other language. A text in a script other than Latin must be
 * in it for a twentieth at least, from 20 letters on; a text in Latin letters must not be in the
 * other language's script for more than a tenth, from 8 letters on.
 */
final class ScriptCheck implements PairCheck {

  private static final int FEW_LETTERS = 20;
  private static final int FEW_FOREIGN = 8;

  private final LanguagePair languages;

  ScriptCheck(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public void check(TextPair pair, Findings findings) {
    for (Side side : Side.values()) {
      if (isWrong(pair.of(side), side)) {
        findings.one(
            Problem.WRONG_SCRIPT,
            pair.of(side),
            "",
            Phrase.nameOf(languages.of(side)),
            Phrase.nameOf(languages.of(side.other())));
      }
    }
  }

  private boolean isWrong(Passage passage, Side side) {
    Set<UnicodeScript> own = Scripts.of(languages.of(side));
    Set<UnicodeScript> foreign = EnumSet.copyOf(Scripts.of(languages.of(side.other())));
    foreign.removeAll(own);
    if (own.isEmpty() || foreign.isEmpty()) {
      return false;
    }
    String prose = Addresses.removed(passage.prose());
    long letters = Scripts.letters(prose);
    if (own.contains(UnicodeScript.LATIN)) {
      long others = Scripts.count(prose, foreign);
      return others > FEW_FOREIGN && others * 10 > letters;
    }
    return letters > FEW_LETTERS && Scripts.count(prose, own) * 20 < letters;
  }
}
