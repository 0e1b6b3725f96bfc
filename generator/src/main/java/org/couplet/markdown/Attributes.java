package org.couplet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.markdown.syntax.Words;

/**
 * What stands in braces at the end of a block: {@code {#planning .lead}}.
 *
 * @param id the id, where one is given
 * @param classes the classes, in order
 * @param span where they stand
 */
record Attributes(Optional<String> id, List<String> classes, Span span) {

  private static final Pattern TOKEN = Pattern.compile("(?:\"[^\"]*\"|\\S)+");
  private static final Pattern ID = Pattern.compile("#[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
  private static final Pattern CLASS = Pattern.compile("\\.[a-z]+");

  Attributes {
    classes = List.copyOf(classes);
  }

  /** The attributes of a text; what may not stand there is reported. */
  static Attributes of(Words words, List<String> allowed, Reading reading) {
    if (words.braces().isEmpty()) {
      return new Attributes(Optional.empty(), List.of(), reading.file().whole());
    }
    Words.Braces braces = words.braces().get();
    Span span = reading.file().span(braces.start(), braces.end());
    Optional<String> id = Optional.empty();
    List<String> classes = new ArrayList<>();
    Matcher tokens = TOKEN.matcher(braces.inside());
    while (tokens.find()) {
      String token = tokens.group();
      String name = token.substring(1);
      if (id.isEmpty() && ID.matcher(token).matches()) {
        id = Optional.of(name);
      } else if (classes.isEmpty() && CLASS.matcher(token).matches() && allowed.contains(name)) {
        classes.add(name);
      } else {
        reading.found().report(Problem.BAD_ATTRIBUTE, span, token);
      }
    }
    return new Attributes(id, classes, span);
  }
}
