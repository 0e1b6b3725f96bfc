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

  /** Steps that the last station's text needs on its right, and a text its neighbour to keep. */
  private static final int ROOM = 6;

  private static final int TEXT = 7;

  /**
   * An event at its place.
   *
   * @param step from the left, 0 to 40
   * @param below whether it hangs below the line
   * @param deep whether it hangs lower, clear of the one before it
   */
  public record Station(EventView event, int step, boolean below, boolean deep) {}

  /** The timeline of {@code events}, which are sorted by month. */
  static Timeline of(List<EventView> events) {
    int span = events.stream().mapToInt(EventView::month).max().orElse(0);
    boolean toScale = events.size() > 2 && span > 0;
    int[] textEnd = {0, 0};
    boolean[] lastDeep = {true, true};
    List<Station> stations = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      int side = i % 2;
      int step = span == 0 ? 0 : Math.round((STEPS - ROOM) * events.get(i).month() / (float) span);
      boolean deep = i > 1 && step < textEnd[side] && side == 1;
      toScale &= step >= textEnd[side] || (deep && !lastDeep[side]);
      textEnd[side] = step + TEXT;
      lastDeep[side] = deep;
      stations.add(new Station(events.get(i), step, side == 1, deep));
    }
    return new Timeline(toScale, stations);
  }
}
