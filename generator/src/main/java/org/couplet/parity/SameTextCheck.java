package org.couplet.parity;

import java.util.Locale;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.lang.LanguagePair;

/**
 * {@code same-text}: the same words in both languages, four letters or more when addresses, code,
 * numbers and terms of the glossary are taken out.
 */
final class SameTextCheck implements PairCheck {

  private static final int FEW_LETTERS = 4;

  private final LanguagePair languages;
  private final Glossary glossary;

  SameTextCheck(LanguagePair languages, Glossary glossary) {
    this.languages = languages;
    this.glossary = glossary;
  }

  @Override
  public void check(TextPair pair, Findings findings) {
    String first = normal(pair.first().prose());
    if (!first.equals(normal(pair.second().prose()))) {
      return;
    }
    if (Scripts.letters(glossary.removed(Addresses.removed(first))) >= FEW_LETTERS) {
      findings.pair(
          Problem.SAME_TEXT,
          pair,
          Phrase.nameOf(languages.first()),
          Phrase.nameOf(languages.second()));
    }
  }

  private static String normal(String text) {
    return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
