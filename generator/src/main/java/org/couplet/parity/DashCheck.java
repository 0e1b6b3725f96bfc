package org.couplet.parity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;

/**
 * {@code dash-form} and {@code double-space}: dashes, ellipses and spaces as the language has them.
 */
final class DashCheck implements PassageCheck {

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<=\\p{IsHan}|[”》）])(?<dash>-{2,3}|––)(?=\\p{IsHan}|[“《（])|(?<=\\p{IsHan})(?<dots>\\.{3,}|。{3,}|…(?!…))(?<!……)");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![-\\w])(?<dash>--)(?![-\\w])|(?<=\\w)(?<dash2>--)(?=\\w)|(?<dots>……|。{3,})|(?<long>——)");
  private static final Pattern SPACES = Pattern.compile("(?<=\\S)[ \\u00a0]{2,}(?=\\S)");

  @Override
  public void check(Passage passage, Findings findings) {
    String prose = passage.prose();
    boolean chinese = passage.language().subtag().equals("zh");
    Matcher form = (chinese ? CHINESE : ENGLISH).matcher(prose);
    if (form.find()) {
      boolean dots = form.group("dots") != null;
      findings.one(
          Problem.DASH_FORM,
          passage,
          form.group(),
          Phrase.same(form.group()),
          Phrase.same(chinese ? (dots ? "……" : "——") : (dots ? "…" : "—")));
    }
    if (SPACES.matcher(passage.text()).find()) {
      findings.one(Problem.DOUBLE_SPACE, passage, "");
    }
  }
}
