package org.couplet.preview.site;

/** Whether there is something more urgent than what is being done. */
public interface Interruption {

  /** Whether there is. */
  boolean isWanted() throws InterruptedException;
}
