package org.couplet.parity;

/** A rule about two passages that answer each other. */
interface PairCheck {

  /** Looks at one pair. */
  void check(TextPair pair, Findings findings);
}
