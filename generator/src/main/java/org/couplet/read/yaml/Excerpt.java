package org.couplet.read.yaml;

/** Words of an author, short enough to stand in a message. */
public final class Excerpt {

  private static final int LONGEST = 40;

  private Excerpt() {}

  /** The text in one line, its end left out where it is long. */
  public static String of(String text) {
    String start = text.substring(0, Math.min(text.length(), 2 * LONGEST));
    String line = start.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST && start.length() == text.length()) {
      return line;
    }
    int shown = Math.min(LONGEST, line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, shown)) + "…";
  }
}
