package org.couplet.preview.http;

import java.io.IOException;
import java.io.InterruptedIOException;

/** What the server serves. */
public interface Site {

  /**
   * The answer for a path, or for what is not there.
   *
   * @param path decoded, without its first {@code /}
   * @param query as it was sent; empty where there is none
   */
  Answer answer(String path, String query) throws InterruptedIOException;

  /**
   * Somebody wants to hear what happens; returns when he, or the site, has had enough.
   *
   * @param query as it was sent
   */
  void listen(String query, Listener to) throws IOException;

  /** Whether a path is listened to. */
  boolean isStream(String path);

  /** One open stream of events. */
  interface Listener {
    /** Sends a piece of the stream. */
    void send(String text) throws IOException;
  }
}
