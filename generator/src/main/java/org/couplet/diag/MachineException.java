package org.couplet.diag;

import java.io.IOException;

/**
 * The machine can't, and we know how to say why: a lock, a folder that is no folder, a full disk.
 */
public final class MachineException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Phrase reason;

  /** Failed for {@code reason}: a sentence for the user that says what to do. */
  public MachineException(Phrase reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** Why, and what to do. */
  public Phrase reason() {
    return reason;
  }
}
