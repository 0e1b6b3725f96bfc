package org.couplet.render;

import java.io.IOException;
import java.io.Writer;

/** Collects characters in memory, up to a limit. */
final class BoundedWriter extends Writer {

  private final StringBuilder text = new StringBuilder(64 << 10);
  private final int limit;

  BoundedWriter(int limit) {
    this.limit = limit;
  }

  /** More was written than the limit allows. */
  static final class FullException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    grow(length);
    text.append(chars, offset, length);
  }

  @Override
  public void write(String string, int offset, int length) throws IOException {
    grow(length);
    text.append(string, offset, offset + length);
  }

  private void grow(int length) throws IOException {
    if (text.length() + length > limit) {
      throw new FullException();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
