package org.couplet.lang;

import java.util.OptionalInt;

/**
 * A date known to the year, the month or the day (ISO 8601: {@code 2016}, {@code 2018-05}, {@code
 * 2016-01-21}).
 *
 * @param month 1 to 12
 * @param day 1 to 31, only with a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {

  /** As in {@code datetime} attributes. */
  public String iso() {
    StringBuilder out = new StringBuilder().append(year);
    month.ifPresent(m -> out.append(m < 10 ? "-0" : "-").append(m));
    day.ifPresent(d -> out.append(d < 10 ? "-0" : "-").append(d));
    return out.toString();
  }

  /** Earlier first; a whole year before its months. */
  @Override
  public int compareTo(PartialDate o) {
    return iso().compareTo(o.iso());
  }
}
