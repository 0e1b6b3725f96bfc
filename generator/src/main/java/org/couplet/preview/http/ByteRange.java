package org.couplet.preview.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, as RFC 9110, 14 lets one ask for it.
 *
 * @param first byte, from 0
 * @param last byte, included
 */
record ByteRange(int first, int last) {

  private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /** What is asked for and can't be given. */
  static final class NoneException extends Exception {
    private static final long serialVersionUID = 1L;

    NoneException() {
      super("no such range", null, false, false);
    }
  }

  /**
   * The range that is asked for; empty where the header is none that must be heeded, such as one
   * with several ranges: then the whole is sent.
   *
   * @param size of the file
   * @throws NoneException if nothing of the file is in it
   */
  static Optional<ByteRange> of(String header, int size) throws NoneException {
    Matcher form = FORM.matcher(header.strip());
    if (!form.matches() || (form.group(1).isEmpty() && form.group(2).isEmpty())) {
      return Optional.empty();
    }
    long first;
    long last = size - 1L;
    if (form.group(1).isEmpty()) {
      long suffix = Long.parseLong(form.group(2));
      first = suffix == 0 ? size : Math.max(0, size - suffix);
    } else {
      first = Long.parseLong(form.group(1));
      if (!form.group(2).isEmpty()) {
        long asked = Long.parseLong(form.group(2));
        if (asked < first) {
          return Optional.empty();
        }
        last = Math.min(last, asked);
      }
    }
    if (first >= size) {
      throw new NoneException();
    }
    return Optional.of(new ByteRange((int) first, (int) last));
  }

  int length() {
    return last - first + 1;
  }
}
