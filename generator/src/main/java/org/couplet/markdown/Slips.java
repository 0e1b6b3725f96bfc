package org.couplet.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;

/** Reports what was meant as Markdown and is shown as it was typed. */
final class Slips {

  private static final char FIRST_HAN = '\u2E80';

  private final Reading reading;

  private Slips(Reading reading) {
    this.reading = reading;
  }

  /** Reports each kind of slip once in each passage. */
  static void report(Node document, Reading reading) {
    new Slips(reading).inside(document);
  }

  private void inside(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        passage(node, true);
      } else if (node instanceof Heading
          || node instanceof TableCell
          || node instanceof TableCaption) {
        passage(node, false);
      } else {
        inside(node);
      }
    }
  }

  private void passage(Node node, boolean hasLines) {
    String typed = reading.file().text().substring(node.getStartOffset(), node.getEndOffset());
    boolean any = false;
    if (isSuspect(typed)) {
      SourceText source = SourceText.of(node, typed, reading);
      for (Slip slip : Slip.values()) {
        Optional<Slip.Found> found =
            hasLines || !slip.isOfLine() ? slip.first(source) : Optional.empty();
        found.ifPresent(this::report);
        any |= found.isPresent();
      }
    }
    List<Span> lone = any || !typed.contains("**") ? List.of() : Asterisks.in(node, reading);
    if (lone.size() > 1 || lone.stream().anyMatch(Asterisks::isMark)) {
      reading.found().report(Problem.LONE_SIGNS, lone.get(0), lone.get(0).text());
    }
  }

  /** Whether a passage may have a slip; most have none, and looking for them all takes long. */
  private static boolean isSuspect(String typed) {
    boolean link = false;
    boolean spaced = false;
    char last = '\n';
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      boolean target = c == '(' && last == ']';
      link |= target;
      spaced = !target && (spaced || (link && c == ' '));
      if ((c == '#' || c == '-' || c == '+') && (last <= ' ' || last == '>')) {
        return true;
      } else if (c >= FIRST_HAN && (last == '.' || last == ')')) {
        return true;
      } else if ((c == '[' && last == '！') || (c == ')' && spaced)) {
        return true;
      } else if (c > 0xFF00 && (c == '）' ? link : c == '（' ? last == ']' : isSign(c))) {
        return true;
      }
      last = c;
    }
    return false;
  }

  private static boolean isSign(char c) {
    return (c >= '０' && c <= '９') || "＃＊＞＋－｀｜［］＾｛｝．".indexOf(c) >= 0;
  }

  private void report(Slip.Found slip) {
    reading.found().report(slip.problem(), slip.span(), slip.words(), slip.cure());
  }
}
