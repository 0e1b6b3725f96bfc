package org.couplet.plan.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.lang.WrittenNumber;

/**
 * A key figure.
 *
 * @param entries the number written out, its unit and its label, for each language of the page
 * @param large whether it is shown large: it stands alone or dwarfs the others of its set
 * @param dots the share as a drawing, where it is a share
 */
public record KeyFigureView(List<Entry> entries, boolean large, Optional<DotsView> dots) {

  /** The entry whose number is shown large: the one with the most digits (110,000, not 11万). */
  public Entry main() {
    Entry main = entries.get(0);
    for (Entry entry : entries) {
      if (entry.digitCount() > main.digitCount()) {
        main = entry;
      }
    }
    return main;
  }

  /**
   * What stands below the large number in each language: the label, with the number where that
   * language writes it differently.
   */
  public List<Caption> captions() {
    return entries.stream().map(entry -> entry.caption(main())).toList();
  }

  /** A key figure in one language; {@code unit} is empty where it counts nothing. */
  public record Entry(String lang, String dir, WrittenNumber number, String unit, String label) {

    /** What stands before the digits: bound and currency. */
    public String prefix() {
      return spaced(number.bound(), number.currency());
    }

    /** What stands after the digits: scale, bound, currency; the unit where words aren't spaced. */
    public String suffix() {
      return hasSpaces()
          ? spaced(number.scale(), number.after(), number.money())
          : number.scale() + number.after() + number.money() + unit;
    }

    /** Whether the language puts spaces between words. */
    public boolean hasSpaces() {
      return !lang.startsWith("zh") && !lang.startsWith("ja");
    }

    private Caption caption(Entry main) {
      boolean same = number.equals(main.number());
      String written =
          hasSpaces() ? spaced(prefix(), number.digits(), suffix()) : number.digits() + suffix();
      Stream<String> parts =
          hasSpaces()
              ? Stream.of(same ? "" : written, unit, label)
              : Stream.of(label, same ? "" : written);
      return new Caption(
          lang,
          dir,
          label.isEmpty() ? List.of() : parts.filter(part -> !part.isEmpty()).toList(),
          hasSpaces());
    }

    private long digitCount() {
      return number.digits().chars().filter(c -> c >= '0' && c <= '9').count();
    }

    private static String spaced(String... parts) {
      return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
  }

  /**
   * Words below a number.
   *
   * @param parts in reading order; empty where the words are missing in this language
   * @param spaced whether spaces stand between them
   */
  public record Caption(String lang, String dir, List<String> parts, boolean spaced) {}

  /**
   * Dots, one for each counted thing, in columns: SVG paths in a grid of 24 units.
   *
   * @param id unique on the page, for the patterns
   * @param full path of the filled dots
   * @param open path of the others
   * @param label what it shows, in a sentence for each language of the page
   */
  public record DotsView(
      String id, int width, int height, String full, String open, List<Passage> label) {}
}
