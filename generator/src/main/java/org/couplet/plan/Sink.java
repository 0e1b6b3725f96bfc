package org.couplet.plan;

import java.io.IOException;

/** Where rendered bytes go; may be called from several threads, once for each path. */
public interface Sink {

  /**
   * Takes a file of the site.
   *
   * @param path as in {@link Output#path}
   * @throws IOException if the machine can't store it
   */
  void write(String path, byte[] bytes) throws IOException;
}
