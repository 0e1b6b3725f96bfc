package org.couplet.read.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out from where the parser stopped what an author did wrong. The parser's own words speak of
 * tokens and often point at a later line; what is told here names the character and stands at the
 * start of the fault.
 *
 * @param text what was parsed
 * @param last the value before the place where the parser stopped
 * @param bracket the innermost bracket or brace that is open there
 */
record YamlSyntax(String text, Optional<YamlFault.Value> last, Optional<Integer> bracket) {

  private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("\\s*(- )?[\\w-]+(:)\\S");
  private static final char COLON = '\uFF1A';
  private static final char COMMA = '\uFF0C';

  /**
   * The fault in words.
   *
   * @param context what the parser was at
   * @param contextStart where that begins
   * @param problem what it says is wrong
   * @param at where it stopped
   */
  YamlFault explain(String context, Optional<Integer> contextStart, String problem, int at) {
    int from = contextStart.orElse(at);
    if (context.contains("quoted scalar")) {
      boolean escape = at < text.length() && problem.contains("escape");
      return escape
          ? YamlFault.backslash(text.lastIndexOf('\\', at - 1))
          : YamlFault.openQuote(from);
    }
    Optional<YamlFault> quote = lastQuoteRanOn(at);
    if (quote.isPresent()) {
      return quote.get();
    }
    if (problem.contains("TAB")) {
      return YamlFault.tab(at);
    }
    if (problem.contains("cannot start any token")) {
      return YamlFault.specialStart(text, at);
    }
    if (context.contains("alias")
        || context.contains("anchor")
        || context.contains("tag")
        || context.contains("block scalar")) {
      return YamlFault.specialStart(text, from);
    }
    if (context.contains("simple key")) {
      return keyWithoutColon(from);
    }
    if (context.contains("flow")) {
      return inBrackets(at);
    }
    return inBlock(problem, at);
  }

  /** A quoted value that ran over line ends and is followed by something: its end is missing. */
  private Optional<YamlFault> lastQuoteRanOn(int at) {
    return last.filter(value -> value.start() < value.end() && value.end() <= at)
        .filter(value -> text.charAt(value.start()) == '"' || text.charAt(value.start()) == '\'')
        .filter(value -> lineStart(value.end()) > value.start())
        .filter(value -> lineStart(at) == lineStart(value.end()))
        .map(value -> YamlFault.openQuote(value.start()));
  }

  private YamlFault keyWithoutColon(int from) {
    int end = lineEnd(from);
    int wide = text.indexOf(COLON, from);
    if (wide >= 0 && wide < end) {
      return YamlFault.fullWidth(wide, COLON, ": ");
    }
    Matcher key = KEY_WITHOUT_SPACE.matcher(text).region(from, end);
    return key.lookingAt() ? YamlFault.noSpace(key.start(2)) : YamlFault.noColon(from, end);
  }

  private YamlFault inBrackets(int at) {
    int open = bracket.orElse(at);
    YamlFault unclosed =
        open < text.length()
            ? YamlFault.openBracket(open, text.charAt(open))
            : YamlFault.unknown(at);
    if (at >= text.length() || last.isEmpty()) {
      return unclosed;
    }
    YamlFault.Value value = last.get();
    int comma = text.indexOf(COMMA, value.start());
    if (comma >= 0 && comma < value.end()) {
      return YamlFault.fullWidth(comma, COMMA, ", ");
    }
    if (lineStart(at) > value.start()) {
      return unclosed;
    }
    if (text.charAt(at) == ':') {
      return colon(value.start(), at);
    }
    return isClosed(value) ? YamlFault.afterValue(at) : unclosed;
  }

  private YamlFault inBlock(String problem, int at) {
    char c = at < text.length() ? text.charAt(at) : '\n';
    if (problem.contains("mapping values are not allowed")) {
      return secondColon(at);
    }
    if (problem.contains("entries are not allowed") || problem.contains("keys are not allowed")) {
      return YamlFault.listInLine(at);
    }
    if (problem.contains("node content")) {
      return at < text.length() ? YamlFault.specialStart(text, at) : YamlFault.unknown(at);
    }
    if (c == ']' || c == '}') {
      return YamlFault.strayBracket(at, c);
    }
    if (text.startsWith("%")) {
      return YamlFault.specialStart(text, 0);
    }
    boolean startsLine = text.substring(lineStart(at), Math.min(at, text.length())).isBlank();
    if (startsLine && !problem.contains("'{'") && !problem.contains("'['")) {
      return YamlFault.indentation(at);
    }
    return last.filter(value -> value.end() <= at && isClosed(value)).isPresent()
        ? YamlFault.afterValue(at)
        : YamlFault.unknown(at);
  }

  private YamlFault secondColon(int at) {
    int start = last.map(YamlFault.Value::start).orElse(at);
    int line = lineStart(at);
    if (line <= start) {
      return colon(start, at);
    }
    if (indentation(line) > indentation(lineStart(start))) {
      return YamlFault.indentation(indentation(line) + line);
    }
    return keyWithoutColon(start);
  }

  private YamlFault colon(int start, int at) {
    return text.charAt(start) == '\u201C'
        ? YamlFault.curlyQuote(start)
        : YamlFault.colonInValue(at);
  }

  private boolean isClosed(YamlFault.Value value) {
    return value.end() > value.start() && "\"']}".indexOf(text.charAt(value.end() - 1)) >= 0;
  }

  private int indentation(int line) {
    int i = line;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i - line;
  }

  private int lineStart(int at) {
    int i = Math.min(at, text.length());
    while (i > 0 && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != '\r') {
      i--;
    }
    return i;
  }

  private int lineEnd(int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }
}
