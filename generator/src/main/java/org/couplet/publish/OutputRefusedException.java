package org.couplet.publish;

import org.couplet.diag.Phrase;

/** The output folder must not be touched. */
public final class OutputRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Phrase reason;

  /** Refused for {@code reason}: a sentence for the user that says what to do instead. */
  public OutputRefusedException(Phrase reason) {
    super(reason.en(), null, false, false);
    this.reason = reason;
  }

  /** Why, and what to do instead. */
  public Phrase reason() {
    return reason;
  }
}
