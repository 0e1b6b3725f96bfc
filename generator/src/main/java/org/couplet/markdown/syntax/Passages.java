package org.couplet.markdown.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds passages in another language, {@code [words]{lang=en}}, among pieces of running text. */
final class Passages {

  private static final Pattern BRACKET =
      Pattern.compile("\\[|\\]\\{lang=\"?([A-Za-z0-9-]+)\"?\\}|\\]");

  private final List<Piece> out = new ArrayList<>();
  private final Deque<Bracket> brackets = new ArrayDeque<>();
  private int depth;

  private Passages() {}

  /** Where an opening bracket stands among the pieces, and inside how many marks. */
  private record Bracket(int index, int depth) {}

  static List<Piece> marked(List<Piece> pieces) {
    boolean none =
        pieces.stream().noneMatch(p -> p instanceof Piece.Text t && t.text().contains("{lang="));
    if (none) {
      return pieces;
    }
    Passages passages = new Passages();
    merged(pieces).forEach(passages::add);
    return passages.out;
  }

  /** Text that stands in several pieces as one: flexmark cuts it at brackets. */
  private static List<Piece> merged(List<Piece> pieces) {
    List<Piece> merged = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = merged.size() - 1;
      if (last >= 0
          && merged.get(last) instanceof Piece.Text before
          && piece instanceof Piece.Text text
          && before.end() == text.start()
          && isAsTyped(before)
          && isAsTyped(text)) {
        String both = before.text() + text.text();
        merged.set(last, new Piece.Text(both, before.start(), text.end()));
      } else {
        merged.add(piece);
      }
    }
    return merged;
  }

  /** Whether no escape or entity was read in it. */
  private static boolean isAsTyped(Piece.Text text) {
    return text.end() - text.start() == text.text().length();
  }

  private void add(Piece piece) {
    if (piece instanceof Piece.Text text && isAsTyped(text)) {
      split(text);
      return;
    } else if (piece instanceof Piece.Open) {
      depth++;
    } else if (piece instanceof Piece.Close) {
      depth--;
      while (!brackets.isEmpty() && brackets.peek().depth() > depth) {
        brackets.pop();
      }
    }
    out.add(piece);
  }

  private void split(Piece.Text piece) {
    Matcher matcher = BRACKET.matcher(piece.text());
    int from = 0;
    while (matcher.find()) {
      literal(piece, from, matcher.start());
      from = matcher.end();
      if (matcher.group().equals("[")) {
        brackets.push(new Bracket(out.size(), depth));
        literal(piece, matcher.start(), from);
      } else {
        close(piece, matcher);
      }
    }
    literal(piece, from, piece.text().length());
  }

  private void close(Piece.Text piece, Matcher matcher) {
    boolean mine = !brackets.isEmpty() && brackets.peek().depth() == depth;
    if (matcher.group(1) == null || !mine) {
      if (mine) {
        brackets.pop();
      }
      literal(piece, matcher.start(), matcher.end());
      return;
    }
    int index = brackets.pop().index();
    Piece opening = out.get(index);
    int end = piece.start() + matcher.end();
    Piece.Mark mark = new Piece.Mark.Passage(matcher.group(1));
    out.set(index, new Piece.Open(mark, opening.start(), end));
    out.add(new Piece.Close(mark, piece.start() + matcher.start(), end));
  }

  private void literal(Piece.Text piece, int from, int to) {
    if (to > from) {
      int start = piece.start();
      out.add(new Piece.Text(piece.text().substring(from, to), start + from, start + to));
    }
  }
}
