package org.couplet.parity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;

/** {@code repeated-word}: a word that stands twice in a row. */
final class RepeatCheck implements PassageCheck {

  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'’-])(\\p{L}{2,}|[aAI])\\s+\\1(?![\\p{L}\\p{N}'’-])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CHARACTER =
      Pattern.compile(
          "(?:(?<!目)的的(?!确)|了了|(?<!是)是是(?!非)|(?<![现存内潜实所])在在|和和(?!气)|(?<!参)与与|(?<![涉普])及及"
              + "|或或|将将|被被|把把|(?<![作行认因成])为为|从从|也也|而而|但但|(?<!自)由由|于于"
              + "|(?<![可所予加得足难])以以|(?<![方意取志走])向向)"
              + "|([，、；])\\1|((?![一二三四五六七八九十百千万])\\p{IsHan}{3,8})\\2");
  private static final Set<String> MAY_REPEAT =
      Set.of("had", "that", "very", "is", "so", "no", "ha", "bye", "bora", "baden", "pago", "new");

  @Override
  public void check(Passage passage, Findings findings) {
    boolean han = passage.language().subtag().equals("zh");
    Matcher repeat = (han ? CHARACTER : WORD).matcher(passage.prose());
    while (repeat.find()) {
      String words = repeat.group();
      if (han || !MAY_REPEAT.contains(repeat.group(1).toLowerCase(Locale.ROOT))) {
        findings.one(Problem.REPEATED_WORD, passage, words, Phrase.same(words));
        return;
      }
    }
  }
}
