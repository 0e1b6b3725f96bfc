package org.couplet.parity;

import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.lang.LanguagePair;

/**
 * {@code length-ratio}: a text much shorter or longer than its counterpart. For a Chinese character
 * 1.2 to 5 letters are usual, from 20 characters on; Latin letters in the Chinese count for
 * themselves. Between other languages a third to three times, from 60 letters on.
 */
final class LengthCheck implements PairCheck {

  private static final int FEW_HAN = 20;
  private static final double LEAST_PER_HAN = 1.2;
  private static final double MOST_PER_HAN = 5;
  private static final int FEW_LETTERS = 60;
  private static final double MOST = 3;

  private final LanguagePair languages;

  LengthCheck(LanguagePair languages) {
    this.languages = languages;
  }

  @Override
  public void check(TextPair pair, Findings findings) {
    long first = length(pair.first().text());
    long second = length(pair.second().text());
    boolean firstChinese = isChinese(pair.first());
    boolean secondChinese = isChinese(pair.second());
    boolean odd;
    if (firstChinese == secondChinese) {
      odd = Math.min(first, second) >= FEW_LETTERS && isOutside(first, second, 1 / MOST, MOST);
    } else {
      String chinese = (firstChinese ? pair.first() : pair.second()).text();
      long latin = chinese.codePoints().filter(c -> c > ' ' && c < 0x7f).count();
      long han = (firstChinese ? first : second) - latin;
      long letters = Math.max(0, (firstChinese ? second : first) - latin);
      odd = han >= FEW_HAN && isOutside(letters, han, LEAST_PER_HAN, MOST_PER_HAN);
    }
    if (odd) {
      findings.pair(
          Problem.LENGTH_RATIO,
          pair,
          Phrase.nameOf(languages.first()),
          Phrase.same(Long.toString(first)),
          Phrase.nameOf(languages.second()),
          Phrase.same(Long.toString(second)));
    }
  }

  private static boolean isOutside(long one, long other, double least, double most) {
    return one < other * least || one > other * most;
  }

  private static boolean isChinese(Passage passage) {
    return passage.language().subtag().equals("zh");
  }

  private static long length(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }
}
