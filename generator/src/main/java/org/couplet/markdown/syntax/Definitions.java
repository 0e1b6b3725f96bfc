package org.couplet.markdown.syntax;

import static org.couplet.markdown.syntax.LinkScanner.NONE;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Link reference definitions at the beginning of a paragraph: {@code [label]: address "title"}. */
final class Definitions {

  private static final int DEEPEST_INDENT = 3;

  private final Node paragraph;
  private final BasedSequence chars;
  private final String text;
  private final LinkScanner scanner;
  private final ReferenceRepository references;

  /** Definitions that {@code chars} may begin with, the words of a paragraph. */
  Definitions(Node paragraph, BasedSequence chars, ReferenceRepository references) {
    this.paragraph = paragraph;
    this.chars = chars;
    this.text = chars.toString();
    this.scanner = new LinkScanner(text);
    this.references = references;
  }

  /** Puts the definitions before the paragraph; gives how many characters they take. */
  int take() {
    int taken = 0;
    while (true) {
      int start = Scan.skipBlanks(text, taken, Math.min(text.length(), taken + DEEPEST_INDENT));
      int end = start < text.length() && text.charAt(start) == '[' ? definitionEnd(start) : NONE;
      if (end == NONE) {
        return taken;
      }
      taken = end;
    }
  }

  private int definitionEnd(int from) {
    int labelEnd = scanner.labelEnd(from);
    if (labelEnd == NONE || labelEnd >= text.length() || text.charAt(labelEnd) != ':') {
      return NONE;
    }
    int start = scanner.skipSpaces(labelEnd + 1);
    int end = scanner.destinationEnd(start);
    if (end == NONE || end == start) {
      return NONE;
    }
    int titleStart = scanner.skipSpaces(end);
    int titleEnd = titleStart > end ? scanner.titleEnd(titleStart) : NONE;
    int behind = titleEnd == NONE ? NONE : lineEnd(titleEnd);
    boolean titled = behind != NONE;
    if (!titled) {
      behind = lineEnd(end);
    }
    if (behind != NONE) {
      Reference reference =
          new Reference(chars.subSequence(from, labelEnd + 1), chars.subSequence(start, end), null);
      reference.setTitleChars(
          titled ? chars.subSequence(titleStart, titleEnd) : BasedSequence.NULL);
      paragraph.insertBefore(reference);
      String key = LinkScanner.key(text.substring(from + 1, labelEnd - 1));
      references.putIfAbsent(key, reference);
    }
    return behind;
  }

  /** Behind the line's end, where only blanks are before it. */
  private int lineEnd(int from) {
    int at = Scan.skipBlanks(text, from, text.length());
    return at == text.length() ? at : Scan.lineBreakEnd(text, at);
  }
}
