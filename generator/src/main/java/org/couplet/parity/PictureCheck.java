package org.couplet.parity;

import java.util.List;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.lang.LanguagePair;

/** {@code picture-parity}: both texts show the same pictures. */
final class PictureCheck implements PairCheck {

  private final Variants variants;

  PictureCheck(LanguagePair languages) {
    this.variants = new Variants(languages);
  }

  @Override
  public void check(TextPair pair, Findings findings) {
    List<String> first = pair.first().pictures();
    List<String> second = pair.second().pictures();
    List<String> lostInSecond = LinkCheck.lost(first, second, variants::common);
    List<String> lostInFirst = LinkCheck.lost(second, first, variants::common);
    if (!lostInSecond.isEmpty() || !lostInFirst.isEmpty()) {
      findings.pair(
          Problem.PICTURES_DIFFER,
          pair,
          Phrase.same(lostInSecond.isEmpty() ? "–" : String.join(", ", lostInSecond)),
          Phrase.same(lostInFirst.isEmpty() ? "–" : String.join(", ", lostInFirst)));
    }
  }
}
