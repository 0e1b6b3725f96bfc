package org.couplet.cli;

/** Exit codes. */
final class Exit {

  /** All went well; warnings may have been told. */
  static final int DONE = 0;

  /** Problems in content, templates or output. */
  static final int CONTENT = 1;

  /** Wrong options, or an output folder that must not be touched. */
  static final int USAGE = 2;

  /** The machine: disk, permission, lock. */
  static final int MACHINE = 3;

  /** A mistake of ours. */
  static final int BUG = 70;

  /** Interrupted, as shells have it. */
  static final int INTERRUPTED = 130;

  private Exit() {}
}
