package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.model.Markup;
import org.couplet.plan.text.Enumeration;

/**
 * A title without the mark that it is counted by, where the page counts it by its place.
 *
 * @param mark as printed; empty where it has none
 * @param words the rest
 */
record Title(String mark, Markup words) {
  /**
   * A title taken apart.
   *
   * @param place its number by its place, from 1; with any other number, or none, it stays whole
   */
  static Title of(Markup title, Optional<Integer> place) {
    return Enumeration.of(title.text())
        .filter(mark -> place.filter(number -> number == mark.number()).isPresent())
        .flatMap(mark -> cut(title, mark))
        .orElseGet(() -> new Title("", title));
  }

  private static Optional<Title> cut(Markup title, Enumeration mark) {
    List<Markup.Segment> segments = new ArrayList<>(title.segments());
    String printed = title.text().substring(0, mark.end());
    if (segments.isEmpty()
        || !(segments.get(0) instanceof Markup.Segment.Html first)
        || !first.html().startsWith(printed)) {
      return Optional.empty();
    }
    segments.set(0, new Markup.Segment.Html(first.html().substring(printed.length())));
    String rest = title.text().substring(mark.end());
    return Optional.of(new Title(mark.mark(), new Markup(segments, rest)));
  }
}
