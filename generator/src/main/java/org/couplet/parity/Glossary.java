package org.couplet.parity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Side;
import org.couplet.model.Term;

/** The terms of the glossary, found in text: the longest at each place. */
final class Glossary {

  /** A term at a place of a text. */
  record Hit(Term term, int start, int end) {

    /** Whether another is a part of this one. */
    boolean holds(Hit other) {
      return start <= other.start && end >= other.end && end - start > other.end - other.start;
    }
  }

  /** One way to write a term; capitals count where there is nothing else. */
  private record Form(Term term, String words, boolean exact) {

    static Form allowed(Term term, String words) {
      return new Form(term, words, words.equals(words.toUpperCase(Locale.ROOT)));
    }

    boolean standsAt(String text, int at) {
      int end = at + words.length();
      return text.regionMatches(!exact, at, words, 0, words.length())
          && (at == 0 || !runsOn(text.charAt(at - 1), words.charAt(0)))
          && (isEnd(text, end) || isPlural(text, end));
    }

    private boolean isEnd(String text, int end) {
      return end == text.length() || !runsOn(words.charAt(words.length() - 1), text.charAt(end));
    }

    private boolean isPlural(String text, int end) {
      return text.charAt(end) == 's'
          && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
    }

    private static boolean runsOn(char one, char other) {
      return isWord(one) && isWord(other);
    }

    private static boolean isWord(char c) {
      return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
  }

  private final List<Term> terms;
  private final Bilingual<Map<Character, List<Form>>> allowed;
  private final Map<Character, List<Form>> forbidden;

  Glossary(List<Term> terms) {
    this.terms = terms;
    this.allowed =
        Bilingual.by(
            side ->
                index(
                    terms,
                    term ->
                        term.forms().of(side).stream()
                            .map(words -> Form.allowed(term, words))
                            .toList()));
    this.forbidden =
        index(
            terms,
            term -> term.never().stream().map(words -> new Form(term, words, true)).toList());
  }

  private static Map<Character, List<Form>> index(
      List<Term> terms, Function<Term, List<Form>> forms) {
    Map<Character, List<Form>> index = new HashMap<>();
    for (Term term : terms) {
      for (Form form : forms.apply(term)) {
        if (!form.words.isEmpty()) {
          index.computeIfAbsent(key(form.words.charAt(0)), c -> new ArrayList<>()).add(form);
        }
      }
    }
    Comparator<Form> longest = Comparator.comparingInt((Form form) -> -form.words.length());
    index.values().forEach(list -> list.sort(longest));
    return index;
  }

  private static char key(char c) {
    return Character.toLowerCase(c);
  }

  List<Term> terms() {
    return terms;
  }

  /** The terms that stand in a text of {@code side}; where one is part of another, the longer. */
  List<Hit> hits(String text, Side side) {
    return hits(text, allowed.of(side));
  }

  /** What must not stand in a text, and is not part of a term that may. */
  List<Hit> forbidden(String text, Side side) {
    List<Hit> hits = forbidden.isEmpty() ? List.of() : hits(text, forbidden);
    if (hits.isEmpty()) {
      return hits;
    }
    List<Hit> fine = hits(text, side);
    return hits.stream().filter(hit -> fine.stream().noneMatch(f -> f.holds(hit))).toList();
  }

  private static List<Hit> hits(String text, Map<Character, List<Form>> index) {
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int start = at;
      int end =
          index.getOrDefault(key(text.charAt(at)), List.of()).stream()
              .filter(form -> form.standsAt(text, start))
              .findFirst()
              .map(
                  form -> {
                    int stop = start + form.words.length();
                    hits.add(new Hit(form.term, start, stop));
                    return stop;
                  })
              .orElse(at + 1);
      at = end;
    }
    return hits;
  }

  /** Whether a text of {@code side} has any form of the term, be it inside another term. */
  boolean has(String text, Side side, Term term) {
    for (String words : term.forms().of(side)) {
      Form form = Form.allowed(term, words);
      for (int at = 0; at + words.length() <= text.length(); at++) {
        if (form.standsAt(text, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The text without its terms, in whichever language. */
  String removed(String text) {
    StringBuilder rest = new StringBuilder(text);
    for (Side side : Side.values()) {
      for (Hit hit : hits(text, side)) {
        for (int i = hit.start; i < hit.end; i++) {
          rest.setCharAt(i, ' ');
        }
      }
    }
    return rest.toString();
  }
}
