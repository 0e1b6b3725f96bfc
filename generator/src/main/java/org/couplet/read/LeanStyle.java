package org.couplet.read;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A style as browsers need it: without comments and without space that means nothing. */
final class LeanStyle {

  /** A string, which is kept; a comment; a mark with space round it; a colon with space after. */
  private static final Pattern PIECE =
      Pattern.compile(
          "(\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')"
              + "|\\s*/\\*[\\s\\S]*?\\*/\\s*"
              + "|\\s*([{};,])\\s*"
              + "|(:)\\s+");

  private LeanStyle() {}

  /** {@code css} with a line for each block. */
  static String of(String css) {
    return PIECE.matcher(css.strip()).replaceAll(LeanStyle::kept);
  }

  private static String kept(MatchResult piece) {
    @Nullable String string = piece.group(1);
    if (string != null) {
      return Matcher.quoteReplacement(string);
    }
    @Nullable String mark = piece.group(2);
    if (mark != null) {
      return mark.equals("}") ? "}\n" : mark;
    }
    return piece.group(3) == null ? "\n" : ":";
  }
}
