package org.couplet.parity;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Web and mail addresses in running text: they belong to no language. */
final class Addresses {

  static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  private static final Pattern ANY =
      Pattern.compile("\\b(?:https?|ftp)://[^\\s，。；、）》”<>]+|\\bwww\\.[\\w./-]+|" + MAIL.pattern());

  private Addresses() {}

  /** The web addresses that a text shows. */
  static List<String> shown(String text) {
    return text.indexOf('.') < 0
        ? List.of()
        : ANY.matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(a -> !a.contains("@"))
            .toList();
  }

  /** The text without them. */
  static String removed(String text) {
    return text.indexOf('.') < 0 ? text : ANY.matcher(text).replaceAll("\uFFFC");
  }
}
