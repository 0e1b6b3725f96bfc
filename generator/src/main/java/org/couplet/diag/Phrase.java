package org.couplet.diag;

import org.couplet.lang.Language;

/**
 * Words for a message in both message languages; a quotation from the source is the same in both.
 */
public record Phrase(String zh, String en) {

  /** A quotation or a number: the same in every language. */
  public static Phrase same(String text) {
    return new Phrase(text, text);
  }

  /** What a language is called. */
  public static Phrase nameOf(Language language) {
    return new Phrase(language.chineseName(), language.englishName());
  }

  /** The words in {@code language}. */
  public String in(MessageLanguage language) {
    return language == MessageLanguage.ZH ? zh : en;
  }
}
