package org.couplet.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Text with its backslash escapes read: an escaped character is a piece of its own. */
final class TextPieces {

  private TextPieces() {}

  static void add(BasedSequence chars, List<Piece> pieces) {
    String text = chars.toString();
    int from = begins(pieces) ? blanks(text) : 0;
    for (int i = from; i + 1 < text.length(); i++) {
      if (text.charAt(i) == '\\' && CodePoints.isAsciiPunctuation(text.charAt(i + 1))) {
        add(text, from, i, chars, pieces);
        int start = chars.getStartOffset() + i;
        pieces.add(new Piece.Text(text.substring(i + 1, i + 2), start, start + 2));
        i++;
        from = i + 1;
      }
    }
    add(text, from, text.length(), chars, pieces);
  }

  /** Whether a line begins here: its leading blanks are not text. */
  private static boolean begins(List<Piece> pieces) {
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    return last instanceof Piece.SoftBreak || last instanceof Piece.HardBreak;
  }

  private static int blanks(String text) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static void add(String text, int from, int to, BasedSequence chars, List<Piece> pieces) {
    if (to > from) {
      int start = chars.getStartOffset();
      pieces.add(new Piece.Text(text.substring(from, to), start + from, start + to));
    }
  }
}
