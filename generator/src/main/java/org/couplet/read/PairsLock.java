package org.couplet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;
import org.couplet.model.ConfirmedPair;
import org.couplet.model.SectionId;
import org.couplet.read.yaml.Excerpt;

/** Reads {@code pairs.lock}: {@code <section id> <first hash> <second hash>} a line. */
final class PairsLock {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final Pattern PAIR =
      Pattern.compile("([a-z0-9-]+) +([0-9a-f]{16}) +([0-9a-f]{16}) *");
  private static final Pattern CONFLICT = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})( .*)?");

  private PairsLock() {}

  /** The pairs, in the order of their lines. */
  static List<ConfirmedPair> read(SourceFile file, Diagnostics found) {
    List<ConfirmedPair> pairs = new ArrayList<>();
    Matcher lines = LINE.matcher(file.text());
    while (lines.find()) {
      String line = lines.group();
      Span span = file.span(lines.start(), lines.end());
      Matcher pair = PAIR.matcher(line);
      if (pair.matches() && SectionId.isSafe(pair.group(1))) {
        Bilingual<String> hashes = new Bilingual<>(pair.group(2), pair.group(3));
        pairs.add(new ConfirmedPair(new SectionId(pair.group(1)), hashes, span));
      } else if (CONFLICT.matcher(line).matches()) {
        found.report(Problem.LOCK_CONFLICT, span);
      } else if (!line.isBlank()) {
        found.report(Problem.LOCK_SYNTAX, span, Excerpt.of(line));
      }
    }
    return pairs;
  }
}
