package org.couplet.markdown;

import java.util.List;
import org.couplet.lang.Language;
import org.couplet.markdown.syntax.Piece;
import org.couplet.markdown.syntax.Piece.Mark;

/** Running text without its marks: the words of a picture. */
final class PlainText {

  private PlainText() {}

  /** The words of these pieces. */
  static String of(List<Piece> pieces, Language language) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Text text) {
        out.append(text.text());
      } else if (piece instanceof Piece.Code code) {
        out.append(code.text());
      } else if (piece instanceof Piece.HardBreak) {
        out.append(' ');
      } else if (piece instanceof Piece.SoftBreak) {
        int before = LineBreaks.last(out.toString());
        boolean joins = LineBreaks.joins(before, following(pieces, i + 1), language);
        out.append(joins ? "" : " ");
      }
    }
    return out.toString();
  }

  /** The next character that is seen in the same line, from a piece on. */
  static int following(List<Piece> pieces, int from) {
    for (Piece piece : pieces.subList(from, pieces.size())) {
      int first = LineBreaks.EDGE;
      if (piece instanceof Piece.Text text) {
        first = LineBreaks.first(text.text());
      } else if (piece instanceof Piece.Code
          || (piece instanceof Piece.Open open && open.mark() instanceof Mark.Picture)) {
        first = LineBreaks.LETTER;
      } else if (piece instanceof Piece.SoftBreak || piece instanceof Piece.HardBreak) {
        return LineBreaks.EDGE;
      }
      if (first != LineBreaks.EDGE) {
        return first;
      }
    }
    return LineBreaks.EDGE;
  }

  /** Where the picture ends that begins at a piece. */
  static int closing(List<Piece> pieces, int from) {
    int open = 0;
    for (int i = from; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Piece.Open piece && piece.mark() instanceof Mark.Picture) {
        open++;
      } else if (pieces.get(i) instanceof Piece.Close piece
          && piece.mark() instanceof Mark.Picture
          && --open == 0) {
        return i;
      }
    }
    throw new IllegalStateException("A picture that begins must end");
  }
}
