package org.couplet.parity;

/** A rule about a passage by itself. */
interface PassageCheck {

  /** Looks at one passage. */
  void check(Passage passage, Findings findings);
}
