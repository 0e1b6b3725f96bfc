package org.couplet.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.read.yaml.Field;
import org.couplet.read.yaml.Shape;
import org.couplet.read.yaml.Shapes;
import org.couplet.read.yaml.YamlReader;

/**
 * What stands between two lines of {@code ---} at the top of a text.
 *
 * @param menu a shorter title
 * @param summary a description
 * @param bodyStart the first UTF-16 unit behind it
 */
record FrontMatter(Optional<String> menu, Optional<String> summary, int bodyStart) {

  private static final Pattern OPEN = Pattern.compile("---[ \\t]*(\\r\\n|\\r|\\n|$)");
  private static final Pattern CLOSE = Pattern.compile("(?<=[\\r\\n])---[ \\t]*(\\r\\n|\\r|\\n|$)");

  private record Words(Optional<String> menu, Optional<String> summary) {}

  private static final Shape<Words> WORDS =
      Shapes.record(
          new Phrase("一组键和值", "a group of keys and values"),
          "menu: …",
          fields -> {
            Field<String> menu = fields.optional("menu", Shapes.TEXT);
            Field<String> summary = fields.optional("summary", Shapes.TEXT);
            return fields.build(() -> new Words(menu.optional(), summary.optional()));
          });

  /**
   * The front matter of a text, which may have none; empty, and reported, if nobody can tell where
   * it ends.
   */
  static Optional<FrontMatter> read(SourceFile file, Diagnostics found) {
    Matcher open = OPEN.matcher(file.text());
    if (!open.lookingAt()) {
      return Optional.of(new FrontMatter(Optional.empty(), Optional.empty(), 0));
    }
    Matcher close = CLOSE.matcher(file.text()).region(open.end(), file.text().length());
    if (!close.useTransparentBounds(true).find()) {
      found.report(Problem.FRONT_MATTER_OPEN, file.span(0, 3));
      return Optional.empty();
    }
    Words words =
        YamlReader.read(file, /* start= */ open.end(), /* end= */ close.start(), found)
            .flatMap(root -> WORDS.read("---", root, found))
            .orElse(new Words(Optional.empty(), Optional.empty()));
    return Optional.of(new FrontMatter(words.menu(), words.summary(), close.end()));
  }
}
