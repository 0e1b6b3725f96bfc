package org.couplet.diag;

import java.util.List;
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

  /** The words in {@code language}, {@code {0}}, {@code {1}} … filled with {@code args}. */
  public String in(MessageLanguage language, List<Phrase> args) {
    String pattern = in(language);
    StringBuilder out = new StringBuilder(pattern.length() + 40);
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
        out.append(args.get(pattern.charAt(i + 1) - '0').in(language));
        i += 2;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
