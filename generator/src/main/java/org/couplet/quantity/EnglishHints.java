package org.couplet.quantity;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an English text has at all, so that most of it need not be looked at closely.
 *
 * @param digits whether it has a digit
 * @param numerals whether it has a word that makes part of a number
 * @param months whether it has the name of a month
 */
record EnglishHints(boolean digits, boolean numerals, boolean months) {

  private static final int LONGEST = 11;
  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Set<String> NUMERALS = numeralWords();

  private static Set<String> numeralWords() {
    Set<String> words = new TreeSet<>(EnglishNumerals.CARDINALS.keySet());
    words.removeAll(Set.of("a", "an"));
    words.addAll(EnglishWords.VALUES.keySet());
    for (String word :
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth"
                + " fiftieth sixtieth seventieth eightieth ninetieth thirds fourths fifths sixths sevenths eighths"
                + " ninths tenths quarter quarters halves hundred thousand million billion trillion tens dozens"
                + " scores hundreds thousands millions billions firstly secondly thirdly fourthly i ii iii iv v vi"
                + " vii viii ix x xi xii")
            .split(" ", -1)) {
      words.add(word);
    }
    return Set.copyOf(words);
  }

  static EnglishHints of(String text) {
    boolean digits = false;
    boolean numerals = false;
    boolean months = false;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start <= LONGEST) {
          String word = text.substring(start, i).toLowerCase(Locale.ROOT);
          numerals = numerals || NUMERALS.contains(word);
          months =
              months
                  || (word.length() >= 3
                      && Character.isUpperCase(text.charAt(start))
                      && MONTHS.contains(word.substring(0, 3)));
        }
        start = -1;
      }
      digits = digits || (c >= '0' && c <= '9');
    }
    return new EnglishHints(digits, numerals, months);
  }

  /** Whether there is nothing to read. */
  boolean isEmpty() {
    return !digits && !numerals && !months;
  }
}
