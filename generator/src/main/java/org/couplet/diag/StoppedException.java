package org.couplet.diag;

/** A stage found a fault and has nothing to give on; the diagnostics say what. */
public final class StoppedException extends Exception {
  private static final long serialVersionUID = 1L;

  public StoppedException() {
    super("stopped by a fault", null, false, false);
  }
}
