package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.couplet.plan.view.Html;
import org.couplet.plan.view.Passage;

/**
 * Cuts what is said in one or two languages into pieces that each fit on a slide: at 1280 by 720
 * pixels a slide holds ten lines of 38 columns where two languages stand beside each other, and
 * more where one stands alone.
 */
final class SlideFitter {
  private static final Set<String> HIGH_LINES = Set.of("zh", "ja", "ko");
  private static final int LINE = 38;
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private final boolean both;

  SlideFitter(boolean both) {
    this.both = both;
  }

  /** How many columns of running text in a language fit on a slide. */
  int budget(String lang) {
    boolean high = HIGH_LINES.contains(lang.split("-", -1)[0]);
    if (both) {
      return high ? 10 * LINE : 12 * LINE;
    }
    return high ? 13 * LINE : 17 * LINE;
  }

  /** The share of a slide that passages take, beside each other; over 1 is too much. */
  double share(List<Passage> passages, CutRule rule) {
    return passages.stream()
        .mapToDouble(
            passage -> {
              int weight = new HtmlPieces(passage.html().markup(), rule).weight();
              return (double) weight / budget(passage.lang());
            })
        .max()
        .orElse(0);
  }

  /**
   * The passages in pieces, as many in each language.
   *
   * @param scale how much of a slide there is for them
   */
  List<List<Passage>> split(List<Passage> passages, CutRule rule, double scale) {
    List<HtmlPieces> whole =
        passages.stream().map(p -> new HtmlPieces(p.html().markup(), rule)).toList();
    int count = 1;
    for (int i = 0; i < passages.size(); i++) {
      int most = (int) (budget(passages.get(i).lang()) * scale);
      count = Math.max(count, whole.get(i).cut(most).size());
    }
    List<List<Passage>> pieces = new ArrayList<>();
    for (int piece = 0; piece < count; piece++) {
      pieces.add(new ArrayList<>());
    }
    for (int i = 0; i < passages.size(); i++) {
      int most = (int) (budget(passages.get(i).lang()) * scale);
      List<String> cut = count == 1 ? List.of() : even(whole.get(i), rule, count, most);
      for (int piece = 0; piece < count; piece++) {
        String html = piece < cut.size() ? cut.get(piece) : "";
        Passage passage = passages.get(i);
        pieces.get(piece).add(count == 1 ? passage : with(passage, html));
      }
    }
    return pieces;
  }

  /** Pieces of as equal a length as the places to cut at allow; fewer where there are too few. */
  private static List<String> even(HtmlPieces whole, CutRule rule, int count, int most) {
    List<String> pieces = new ArrayList<>(atMost(whole, count, most));
    while (pieces.size() < count) {
      int longest = longest(pieces, rule);
      HtmlPieces piece = new HtmlPieces(pieces.get(longest), rule);
      List<String> halves = atMost(piece, 2, piece.weight() - 1);
      if (halves.size() != 2) {
        return pieces;
      }
      pieces.remove(longest);
      pieces.addAll(longest, halves);
    }
    return pieces;
  }

  private static int longest(List<String> pieces, CutRule rule) {
    List<Integer> weights =
        pieces.stream().map(piece -> new HtmlPieces(piece, rule).weight()).toList();
    return weights.indexOf(Collections.max(weights));
  }

  private static List<String> atMost(HtmlPieces whole, int count, int most) {
    int low = Math.max(1, whole.weight() / count);
    int high = most;
    while (low < high) {
      int middle = (low + high) / 2;
      if (whole.cut(middle).size() <= count) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return whole.cut(high);
  }

  private static Passage with(Passage passage, String html) {
    String text =
        TAG.matcher(html)
            .replaceAll("")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
    return new Passage(passage.lang(), passage.dir(), new Html(html), text, passage.state());
  }
}
