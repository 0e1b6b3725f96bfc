package org.couplet.parity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.couplet.lang.LanguagePair;

/** Names that differ only in a mark of the language: map-zh.png and map-en.png are one. */
final class Variants {

  private final Pattern mark;

  Variants(LanguagePair languages) {
    mark =
        Pattern.compile(
            "(?<=^|[/._-])(?:"
                + languages.first().subtag()
                + "|"
                + languages.second().subtag()
                + "|cn|zh-cn|zh-hans|en-us|en-gb|chs|eng|chinese|english)(?=[/._-]|$)",
            Pattern.CASE_INSENSITIVE);
  }

  /** The name without its mark. */
  String common(String name) {
    return mark.matcher(name).replaceAll("*").toLowerCase(Locale.ROOT);
  }
}
