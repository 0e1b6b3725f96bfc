package org.couplet.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;

/** Reports what was meant as Markdown and is shown as it was typed. */
final class Slips {

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
      } else if (node instanceof FencedCodeBlock fence) {
        fence(fence);
      } else if (node instanceof IndentedCodeBlock) {
        indented(node);
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
    signsInNumbers(node);
    List<Span> lone = any || !typed.contains("**") ? List.of() : Asterisks.in(node, reading);
    Optional<Span> mark = lone.stream().filter(Asterisks::isMark).findFirst();
    if (mark.isPresent() || lone.size() > 1) {
      Span sign = mark.orElseGet(() -> lone.get(0));
      reading.found().report(Problem.LONE_SIGNS, sign, sign.text());
    }
  }

  private void fence(FencedCodeBlock fence) {
    if (fence.getClosingMarker().isEmpty()) {
      BasedSequence mark = fence.getOpeningMarker();
      Span span = reading.file().span(mark.getStartOffset(), mark.getEndOffset());
      reading.found().report(Problem.OPEN_FENCE, span, span.text());
    }
  }

  private void indented(Node code) {
    Span line = reading.span(firstLine(code));
    if (line.text().codePoints().anyMatch(Character::isIdeographic)) {
      reading.found().report(Problem.INDENTED_CODE, line, Slip.shown(line.text()));
    }
  }

  private static BasedSequence firstLine(Node code) {
    BasedSequence chars = code.getChars();
    int end = chars.indexOf('\n');
    return (end < 0 ? chars : chars.subSequence(0, end)).trim();
  }

  private void signsInNumbers(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean emphasis = node instanceof Emphasis || node instanceof StrongEmphasis;
      if (emphasis && Asterisks.isInNumber(reading.span(node))) {
        Span span = Asterisks.withNumbers(reading.span(node));
        reading.found().report(Problem.SIGN_IN_NUMBER, span, Slip.shown(span.text()));
        return;
      }
      signsInNumbers(node);
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
      if (last == '\n' && beginsLikeBlock(typed, i)) {
        return true;
      } else if ((c == '[' && last == '！') || (c == ')' && spaced)) {
        return true;
      } else if ((c == '{' || c == '｛') && isBehindBrackets(typed, i)) {
        return true;
      } else if (c > 0xFF00 && (c == '）' ? link : c == '（' ? last == ']' : isSign(c))) {
        return true;
      }
      last = c;
    }
    return false;
  }

  private static boolean isBehindBrackets(String typed, int brace) {
    int before = brace - 1;
    if (before > 0 && " \u3000".indexOf(typed.charAt(before)) >= 0) {
      before--;
    }
    return before >= 0 && typed.charAt(before) == ']';
  }

  /** Whether a line of a paragraph begins with what might be meant as a heading, an item, a row. */
  private static boolean beginsLikeBlock(String typed, int lineStart) {
    int at = lineStart;
    while (at < typed.length() && " \t>".indexOf(typed.charAt(at)) >= 0) {
      at++;
    }
    int digits = at;
    while (digits < typed.length() && Character.isDigit(typed.charAt(digits))) {
      digits++;
    }
    if (digits == typed.length()) {
      return false;
    }
    char sign = typed.charAt(digits);
    return digits > at
        ? ".)、".indexOf(sign) >= 0
        : "#-+|·•●◆■".indexOf(sign) >= 0
            || (sign >= '①' && sign <= '⑳')
            || (sign == '*' && !typed.startsWith("**", at))
            || typed.startsWith("[^", at);
  }

  private static boolean isSign(char c) {
    return (c >= '０' && c <= '９') || "＃＊＞＋－｀｜［］＾｛｝．".indexOf(c) >= 0;
  }

  private void report(Slip.Found slip) {
    reading.found().report(slip.problem(), slip.span(), slip.words(), slip.cure());
  }
}
