package org.couplet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Located;
import org.couplet.diag.SourceFile;

/** What a style would fetch from other hosts (CSS Values 4, {@code url()}; CSS Cascade 5). */
final class StyleRequests {

  /** A comment, or a place that names what is fetched, and what it names on another host. */
  private static final Pattern PIECE =
      Pattern.compile(
          "/\\*[\\s\\S]*?\\*/"
              + "|(?i:(?:url|image-set)\\(\\s*[\"']?|@import\\s+[\"'])\\s*"
              + "((?i:https?:)?//[^\"')\\s]+)");

  private StyleRequests() {}

  /** The addresses in {@code css}, in its order. */
  static List<Located<String>> in(SourceFile css) {
    List<Located<String>> found = new ArrayList<>();
    Matcher piece = PIECE.matcher(css.text());
    while (piece.find()) {
      if (piece.group(1) != null) {
        found.add(new Located<>(piece.group(1), css.span(piece.start(1), piece.end(1))));
      }
    }
    return found;
  }
}
