package org.couplet.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text from which what has been read is taken out, so that nothing is read twice. */
final class Scan {

  /** What stands in place of what has been read: nothing matches it. */
  private static final char TAKEN = '\u0001';

  private final StringBuilder rest;
  private final List<Found> found = new ArrayList<>();

  Scan(String text) {
    rest = new StringBuilder(text);
  }

  /**
   * A mention and where it stands.
   *
   * @param power the power of ten that words after the digits stand for
   */
  record Found(int start, int end, int power, Mention mention) {}

  /** The text, without what has been read. */
  String rest() {
    return rest.toString();
  }

  /** Takes out whatever matches; it says nothing that must agree. */
  void skip(Pattern pattern) {
    each(pattern, match -> Optional.of(List.of()));
  }

  /** Takes out whatever matches, and counts what is different. */
  int distinct(Pattern pattern) {
    Set<String> words = new HashSet<>();
    each(
        pattern,
        match -> {
          words.add(match.group());
          return Optional.of(List.of());
        });
    return words.size();
  }

  /** Takes out what matches and can be read. */
  void each(Pattern pattern, Function<Matcher, Optional<List<Mention>>> reading) {
    Matcher match = pattern.matcher(rest.toString());
    while (match.find()) {
      Optional<List<Mention>> mentions = reading.apply(match);
      if (mentions.isPresent()) {
        for (Mention mention : mentions.get()) {
          found.add(new Found(match.start(), match.end(), 0, mention));
        }
        take(match.start(), match.end());
      }
    }
  }

  /** Adds one mention and takes out its text. */
  void add(Found mention) {
    found.add(mention);
    take(mention.start(), mention.end());
  }

  private void take(int start, int end) {
    for (int i = start; i < end; i++) {
      rest.setCharAt(i, TAKEN);
    }
  }

  /** What was read, in the order of the text. */
  List<Found> found() {
    List<Found> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Found::start));
    return sorted;
  }
}
