package org.couplet.plan.page;

import java.util.Comparator;
import java.util.List;
import org.couplet.lang.DateWriter;
import org.couplet.lang.PartialDate;
import org.couplet.model.Event;
import org.couplet.plan.view.EventView;

/** Events in order of time, with their distance from the first. */
final class EventPlanner {
  private static final int MONTHS = 12;

  private EventPlanner() {}

  /** The events as a page shows them, earliest first. */
  static List<EventView> views(List<Event> events, Atlas atlas, PageText text) {
    List<Event> sorted = events.stream().sorted(Comparator.comparing(Event::date)).toList();
    return sorted.stream()
        .map(
            event ->
                new EventView(
                    event.date().iso(),
                    text.plain(side -> DateWriter.write(event.date(), atlas.languages().of(side))),
                    text.plain(event.text()),
                    months(event.date()) - months(sorted.get(0).date())))
        .toList();
  }

  private static int months(PartialDate date) {
    return date.year() * MONTHS + date.month().orElse(1) - 1;
  }
}
