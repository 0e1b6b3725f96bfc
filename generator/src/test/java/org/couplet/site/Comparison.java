package org.couplet.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What texts lack of the print, and what they have beyond it. The print is tiled with the texts,
 * the longest first: what stays uncovered is missing; a text that lies nowhere in it was added.
 *
 * @param missing printed words that no text has
 * @param added words of a text that are neither printed nor supplied
 */
record Comparison(List<String> missing, List<String> added) {

  private static final String GAP = "\u0000";
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

  /** Fewer letters don't make a call-out. */
  private static final int CALL_OUT = 6;

  /**
   * Holds texts against the print.
   *
   * @param texts each a whole block, or a part of one
   * @param supplied words that may stand in a text without being printed
   */
  static Comparison of(String printed, List<String> texts, List<String> supplied) {
    List<String> added = new ArrayList<>();
    List<String> tiles = new ArrayList<>();
    for (String text : texts) {
      for (String piece : without(text, supplied)) {
        (printed.contains(piece) ? tiles : added).add(piece);
      }
    }
    tiles.sort(Comparator.comparingInt(String::length).reversed());
    String rest = printed;
    for (String tile : tiles) {
      rest = rest.replace(tile, GAP);
    }
    List<String> missing =
        pieces(rest).stream().filter(piece -> !repeatedFrom(texts, piece)).toList();
    return new Comparison(missing, List.copyOf(added));
  }

  private static List<String> without(String text, List<String> supplied) {
    String rest = text;
    for (String words :
        supplied.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
      rest = rest.replace(words, GAP);
    }
    return pieces(rest);
  }

  private static List<String> pieces(String text) {
    return Pattern.compile(GAP)
        .splitAsStream(text)
        .map(String::strip)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  /** A call-out (2542.4万元) is printed large beside the sentence that it is taken from. */
  private static boolean repeatedFrom(List<String> texts, String piece) {
    return LETTER.matcher(piece).results().count() >= CALL_OUT
        && texts.stream().anyMatch(text -> text.contains(piece));
  }
}
