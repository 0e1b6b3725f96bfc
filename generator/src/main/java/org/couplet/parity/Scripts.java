package org.couplet.parity;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.couplet.lang.Language;

/** The scripts that languages are written in. */
final class Scripts {

  private static final Set<UnicodeScript> LATIN = EnumSet.of(UnicodeScript.LATIN);

  private Scripts() {}

  /** The scripts of a language. */
  static Set<UnicodeScript> of(Language language) {
    return switch (language.subtag()) {
      case "zh" -> EnumSet.of(UnicodeScript.HAN);
      case "ja" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
      case "ko" -> EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
      case "ar", "fa", "ur", "ug" -> EnumSet.of(UnicodeScript.ARABIC);
      case "he", "yi" -> EnumSet.of(UnicodeScript.HEBREW);
      case "th" -> EnumSet.of(UnicodeScript.THAI);
      case "lo" -> EnumSet.of(UnicodeScript.LAO);
      case "km" -> EnumSet.of(UnicodeScript.KHMER);
      case "my" -> EnumSet.of(UnicodeScript.MYANMAR);
      case "ru", "uk", "bg", "be", "kk", "ky" -> EnumSet.of(UnicodeScript.CYRILLIC);
      case "el" -> EnumSet.of(UnicodeScript.GREEK);
      case "hi", "mr", "ne" -> EnumSet.of(UnicodeScript.DEVANAGARI);
      case "ta" -> EnumSet.of(UnicodeScript.TAMIL);
      case "bn" -> EnumSet.of(UnicodeScript.BENGALI);
      case "bo" -> EnumSet.of(UnicodeScript.TIBETAN);
      case "mn" -> EnumSet.of(UnicodeScript.MONGOLIAN, UnicodeScript.CYRILLIC);
      case "ka" -> EnumSet.of(UnicodeScript.GEORGIAN);
      case "hy" -> EnumSet.of(UnicodeScript.ARMENIAN);
      case "za",
          "en",
          "de",
          "fr",
          "es",
          "it",
          "pt",
          "nl",
          "vi",
          "id",
          "ms",
          "tr",
          "pl",
          "cs",
          "sv",
          "da",
          "nb",
          "no",
          "fi",
          "hu",
          "ro",
          "sw" ->
          LATIN;
      default -> EnumSet.noneOf(UnicodeScript.class);
    };
  }

  static boolean isHan(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HAN;
  }

  /** How many letters of these scripts a text has. */
  static long count(String text, Set<UnicodeScript> scripts) {
    return text.codePoints()
        .filter(Character::isLetter)
        .filter(c -> scripts.contains(UnicodeScript.of(c)))
        .count();
  }

  /** How many letters a text has. */
  static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
