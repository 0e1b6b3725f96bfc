package org.couplet.plan.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Events in the order of time, with their places where there is room to draw them to scale.
 *
 * @param toScale whether they can be drawn to scale without touching each other
 */
public record Timeline(boolean toScale, List<Station> stations) {
  public Timeline {
    stations = List.copyOf(stations);
  }

  /** Steps that the line is divided into. */
  private static final int STEPS = 40;

  /** Steps that the last station's text needs on its right. */
  private static final int ROOM = 6;

  /** Steps that a text needs beside the next one on its side of the line. */
  private static final int TEXT = 7;

  /**
   * An event at its place.
   *
   * @param step from the left, 0 to 40
   * @param below whether it hangs below the line
   * @param deep whether it hangs lower, to leave room for the next
   */
  public record Station(EventView event, int step, boolean below, boolean deep) {

    /** The quarter of the line that it stands in, 0 to 3. */
    public int quarter() {
      return Math.min(3, step / 10);
    }

    /** How many fortieths of the line it stands beyond its quarter's begin. */
    public int fortieth() {
      return step - 10 * quarter();
    }
  }

  /** The timeline of {@code events}, which are sorted by month. */
  static Timeline of(List<EventView> events) {
    int span = events.stream().mapToInt(EventView::month).max().orElse(0);
    boolean toScale = events.size() > 2 && span > 0;
    List<Station> stations = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      int step = step(events.get(i), span);
      int next = i + 2 < events.size() ? step(events.get(i + 2), span) : STEPS + TEXT;
      boolean near = next - step < TEXT;
      boolean below = i % 2 == 1;
      boolean lastDeep = i >= 2 && stations.get(i - 2).deep();
      toScale &= !near || (below && !lastDeep);
      stations.add(new Station(events.get(i), step, below, below && near));
    }
    return new Timeline(toScale, stations);
  }

  private static int step(EventView event, int span) {
    return span == 0 ? 0 : Math.round((STEPS - ROOM) * event.month() / (float) span);
  }
}
