package org.couplet.lang;

/** Writes dates out as a language does; ISO 8601 where we don't know how. */
public final class DateWriter {

  private DateWriter() {}

  /** 2016年1月21日, January 21, 2016. */
  public static String write(PartialDate date, Language language) {
    throw new UnsupportedOperationException();
  }
}
