package org.couplet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Problem;
import org.couplet.diag.Rule;
import org.couplet.diag.Span;
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
  List<Suppression> read(Node html) {
    Span block = reading.span(html);
    String text = block.text();
    List<Suppression> said = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int close = text.startsWith(OPEN, at) ? text.indexOf(CLOSE, at + OPEN.length()) : -1;
      if (close < 0) {
        Span rest = reading.file().span(block.start() + at, block.end());
        boolean comment = text.startsWith(OPEN, at);
        refuse(comment ? Problem.OPEN_COMMENT : Problem.RAW_HTML, rest);
        break;
      }
      int end = close + CLOSE.length();
      Span span = reading.file().span(block.start() + at, block.start() + end);
      directive(text.substring(at + OPEN.length(), close), span).ifPresent(said::add);
      at = end;
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return said;
  }

  /** Whether HTML in running text may be dropped in silence; reports it otherwise. */
  boolean drops(Span html) {
    String text = html.text();
    if (!text.startsWith(OPEN)) {
      refuse(Problem.RAW_HTML, html);
      return false;
    }
    String inside = text.substring(OPEN.length()).replaceFirst("-?-?>$", "");
    if (DIRECTIVE.matcher(inside).matches()) {
      reading.found().report(Problem.BAD_DIRECTIVE, html, inside.strip());
    }
    return true;
  }

  private void refuse(Problem problem, Span html) {
    String line = html.text().strip().lines().findFirst().orElse("");
    int length = Math.min(line.codePointCount(0, line.length()), LONGEST_QUOTE);
    String shown = line.substring(0, line.offsetByCodePoints(0, length));
    reading.found().report(problem, html, shown.equals(line) ? line : shown + "…");
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
}
