package org.couplet.plan.page;

/** Numbers the things of one kind on a page, from 1. */
final class Counter {
  private int last;

  /** The number of the next one. */
  int next() {
    last++;
    return last;
  }
}
