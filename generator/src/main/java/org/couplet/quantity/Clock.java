package org.couplet.quantity;

/** A time of the day; also two numbers with a colon, where nothing says what they are. */
public record Clock(int hour, int minute, String written) implements Mention {

  /** Whether both may be the same time: without 下午 or p.m. twelve hours may lie between. */
  boolean goesWith(Clock other) {
    return minute == other.minute && Math.abs(hour - other.hour) % 12 == 0;
  }
}
