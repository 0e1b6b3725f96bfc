package org.couplet.plan.page;

import java.util.List;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;

/**
 * One of the three ways to read the brochure: in either language, or in both side by side.
 *
 * @param name the folder of its pages: {@code zh}, {@code en}, {@code both}
 * @param sides whose words its pages have
 * @param language what its pages as a whole are in
 */
public record Edition(String name, List<Side> sides, Language language) {
  /** The name of the edition in both languages. */
  public static final String BOTH = "both";

  public Edition {
    sides = List.copyOf(sides);
  }

  /** The edition in one language. */
  public static Edition reading(LanguagePair languages, Side side) {
    Language language = languages.of(side);
    return new Edition(language.subtag(), List.of(side), language);
  }

  /** The edition in both languages. */
  public static Edition both(LanguagePair languages) {
    return new Edition(BOTH, List.of(Side.values()), languages.first());
  }

  /** All three, in the order in which they are offered. */
  public static List<Edition> all(LanguagePair languages) {
    return List.of(
        reading(languages, Side.FIRST), reading(languages, Side.SECOND), both(languages));
  }

  /** Whether it has both languages. */
  public boolean isBoth() {
    return sides.size() > 1;
  }

  /** The path of a page in it: {@code zh/government.html}. */
  public String path(String page) {
    return name + "/" + page + ".html";
  }
}
