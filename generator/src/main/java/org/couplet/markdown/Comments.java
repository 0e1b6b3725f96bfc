package org.couplet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Problem;
import org.couplet.diag.Rule;
import org.couplet.diag.Span;
import org.couplet.markdown.syntax.Node;
import org.couplet.model.Suppression;

/** Comments: dropped, unless they tell Couplet something; other HTML is refused. */
final class Comments {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";
  private static final int LONGEST_QUOTE = 40;
  private static final Pattern DIRECTIVE = Pattern.compile("\\s*couplet\\s*[:：].*", Pattern.DOTALL);
  private static final Pattern IGNORE =
      Pattern.compile(
          "\\s*couplet\\s*[:：]\\s*ignore\\s+([a-z-]+)\\s*[:：]\\s*(\\S.*)", Pattern.DOTALL);

  private final Reading reading;

  Comments(Reading reading) {
    this.reading = reading;
  }

  /** What the comments of an HTML block say about the block that comes next. */
  List<Suppression> read(Node.Html html) {
    String text = html.text();
    List<Suppression> said = new ArrayList<>();
    int at = skipSpaces(text, 0);
    while (at < text.length()) {
      int close = text.startsWith(OPEN, at) ? text.indexOf(CLOSE, at + OPEN.length()) : -1;
      if (close < 0) {
        Span rest = reading.file().span(html.start() + at, html.end());
        boolean comment = text.startsWith(OPEN, at);
        refuse(comment ? Problem.OPEN_COMMENT : Problem.RAW_HTML, text.substring(at), rest);
        break;
      }
      int end = close + CLOSE.length();
      Span span = reading.file().span(html.start() + at, html.start() + end);
      directive(text.substring(at + OPEN.length(), close), span).ifPresent(said::add);
      at = skipSpaces(text, end);
    }
    return said;
  }

  /** Whether HTML in running text may be dropped in silence; reports it otherwise. */
  boolean drops(String html, Span span) {
    if (!html.startsWith(OPEN)) {
      refuse(Problem.RAW_HTML, html, span);
      return false;
    }
    String inside = html.replaceFirst(OPEN, "").replaceFirst("-?-?>$", "");
    if (DIRECTIVE.matcher(inside).matches()) {
      reading.found().report(Problem.BAD_DIRECTIVE, span, inside.strip());
    }
    return true;
  }

  private void refuse(Problem problem, String html, Span span) {
    String line = html.strip().lines().findFirst().orElse("");
    int length = Math.min(line.codePointCount(0, line.length()), LONGEST_QUOTE);
    String shown = line.substring(0, line.offsetByCodePoints(0, length));
    reading.found().report(problem, span, shown.equals(line) ? line : shown + "…");
  }

  private Optional<Suppression> directive(String inside, Span span) {
    if (!DIRECTIVE.matcher(inside).matches()) {
      return Optional.empty();
    }
    Matcher ignore = IGNORE.matcher(inside);
    Optional<Rule> rule = ignore.matches() ? Rule.named(ignore.group(1)) : Optional.empty();
    if (rule.isEmpty()) {
      reading.found().report(Problem.BAD_DIRECTIVE, span, inside.strip());
    }
    return rule.map(found -> new Suppression(found, ignore.group(2).strip(), span));
  }

  private static int skipSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
