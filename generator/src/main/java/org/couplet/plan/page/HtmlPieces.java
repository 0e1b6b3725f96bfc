package org.couplet.plan.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Cuts HTML of our own making into pieces that are each whole: what is open at a cut is closed
 * before it and opened again after it, without its id.
 */
final class HtmlPieces {
  private static final Pattern ATOM =
      Pattern.compile("<[^>]*>|&[#A-Za-z0-9]+;|\\X", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("</?([a-z0-9]+)");
  private static final Pattern ID = Pattern.compile(" id=\"[^\"]*\"");
  private static final Pattern HEAD = Pattern.compile("<thead.*?</thead>", Pattern.DOTALL);
  private static final String VOID = "br hr img input wbr";

  private final String html;
  private final List<Atom> atoms = new ArrayList<>();
  private final int[] weights;
  private final String tableHead;
  private final CutRule rule;

  HtmlPieces(String html, CutRule rule) {
    this.html = html;
    this.rule = rule;
    Matcher matcher = ATOM.matcher(html);
    while (matcher.find()) {
      atoms.add(Atom.of(matcher.group()));
    }
    this.weights = atoms.stream().mapToInt(rule::weight).toArray();
    Matcher head = HEAD.matcher(html);
    this.tableHead = head.find() ? head.group() : "";
  }

  /** A tag, or a character as it stands. */
  record Atom(String html, boolean tag, boolean closing) {
    static Atom of(String html) {
      boolean tag = html.startsWith("<") && html.length() > 1;
      return new Atom(html, tag, tag && html.startsWith("</"));
    }

    String name() {
      Matcher matcher = NAME.matcher(html);
      return matcher.lookingAt() ? matcher.group(1) : "";
    }

    boolean opens() {
      return tag && !closing && !VOID.contains(name());
    }
  }

  /** The weight of the whole, in columns. */
  int weight() {
    return IntStream.of(weights).sum();
  }

  /** Pieces of at most {@code most} columns, where there are places to cut at. */
  List<String> cut(int most) {
    if (weight() <= most) {
      return List.of(html.strip());
    }
    List<String> pieces = new ArrayList<>();
    Deque<Atom> open = new ArrayDeque<>();
    int start = 0;
    while (start < atoms.size()) {
      int end = afterClosing(end(start, most));
      pieces.add(piece(start, end, open));
      start = end;
    }
    return pieces;
  }

  /** The best place to cut that is not too far, or the first there is. */
  private int end(int start, int most) {
    int weight = 0;
    int best = -1;
    int bestRank = 0;
    for (int i = start; i < atoms.size(); i++) {
      weight += weights[i];
      if (weight > most && best >= 0) {
        return best;
      }
      int rank = i + 1 < atoms.size() ? rule.rank(atoms, i) : 0;
      boolean early = weight < most / 2;
      if (rank > 0 && (early || rank >= bestRank)) {
        best = i + 1;
        bestRank = early ? 0 : rank;
      }
    }
    return atoms.size();
  }

  private int afterClosing(int end) {
    int after = end;
    while (after < atoms.size() && atoms.get(after).closing()) {
      after++;
    }
    return after;
  }

  /** The piece between two cuts; {@code open} is what is open at the first, then at the second. */
  private String piece(int from, int to, Deque<Atom> open) {
    StringBuilder out = new StringBuilder();
    for (Iterator<Atom> it = open.descendingIterator(); it.hasNext(); ) {
      Atom atom = it.next();
      out.append(ID.matcher(atom.html()).replaceAll(""));
      if (atom.name().equals("table")) {
        out.append(tableHead);
      }
    }
    for (Atom atom : atoms.subList(from, to)) {
      out.append(atom.html());
      follow(open, atom);
    }
    for (Atom atom : open) {
      out.append("</").append(atom.name()).append('>');
    }
    return out.toString().strip();
  }

  private static void follow(Deque<Atom> open, Atom atom) {
    if (atom.closing()) {
      open.poll();
    } else if (atom.opens()) {
      open.push(atom);
    }
  }
}
