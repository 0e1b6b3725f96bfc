package org.couplet.plan.page;

import java.util.List;
import org.couplet.plan.page.HtmlPieces.Atom;
import org.couplet.plan.text.EastAsian;

/** Where a kind of block may be cut, and how much room its atoms take. */
interface CutRule {
  /** Columns that an atom takes. */
  int weight(Atom atom);

  /** How good a place to cut comes after the atom at {@code index}: 0 is none, more is better. */
  int rank(List<Atom> atoms, int index);

  /** Text: after a sentence, else after a clause, else between words. */
  static final class Running implements CutRule {
    private static final String CLOSING = "”’」』）)》〉】";
    private static final String OPENING = "“‘「『（(《〈【";
    private static final String SENTENCE = "。！？";
    private static final String LATIN_SENTENCE = ".!?";
    private static final String CLAUSE = "，、；：,;:";

    @Override
    public int weight(Atom atom) {
      if (atom.tag()) {
        return 0;
      }
      return atom.html().startsWith("&") && atom.html().length() > 1
          ? 1
          : EastAsian.columns(atom.html());
    }

    @Override
    public int rank(List<Atom> atoms, int index) {
      String next = nextText(atoms, index);
      Atom atom = atoms.get(index);
      if (atom.tag() || next.isEmpty() || isOneOf(CLOSING + CLAUSE + SENTENCE, next)) {
        return 0;
      }
      if (isOneOf(OPENING, atom.html())) {
        return 0;
      }
      int at = index;
      while (at > 0 && isOneOf(CLOSING, atoms.get(at).html())) {
        at--;
      }
      String last = atoms.get(at).html();
      boolean space = next.isBlank();
      if (isOneOf(SENTENCE, last) || (space && isOneOf(LATIN_SENTENCE, last))) {
        return 3;
      }
      if (isOneOf(CLAUSE, last) && (space || EastAsian.isWide(last.codePointAt(0)))) {
        return 2;
      }
      boolean wide = EastAsian.isWide(last.codePointAt(0)) && EastAsian.isWide(next.codePointAt(0));
      return space || wide ? 1 : 0;
    }

    private static String nextText(List<Atom> atoms, int index) {
      for (int i = index + 1; i < atoms.size(); i++) {
        if (!atoms.get(i).tag()) {
          return atoms.get(i).html();
        }
      }
      return "";
    }

    private static boolean isOneOf(String set, String atom) {
      return !atom.isEmpty() && set.contains(atom);
    }
  }

  /**
   * Rows, each on lines of its own: only after the end of one.
   *
   * @param end what ends a row: a closing tag or a line feed
   * @param line columns of a line
   */
  record Rows(String end, int line) implements CutRule {
    private boolean ends(Atom atom) {
      return atom.html().equals(end);
    }

    @Override
    public int weight(Atom atom) {
      if (ends(atom)) {
        return line;
      }
      return atom.tag() || atom.html().isBlank() ? 0 : EastAsian.columns(atom.html()) / 2;
    }

    @Override
    public int rank(List<Atom> atoms, int index) {
      return ends(atoms.get(index))
              && atoms.subList(index + 1, atoms.size()).stream().anyMatch(this::ends)
          ? 1
          : 0;
    }
  }
}
