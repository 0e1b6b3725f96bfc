package org.couplet.diag;

import java.util.Locale;

/**
 * How bad a problem is; what each means for {@code build} and {@code check} is in {@code
 * docs/checks.en.md}.
 */
public enum Severity {
  /** The site would be broken: nothing is published. */
  FAULT,
  /** The two languages disagree. */
  ERROR,
  /** Something a reader or an editor would want mended. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** The word in messages and in JSON; it is never translated. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
