package org.couplet.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a section: its folder, its page and the target of links to it.
 *
 * @param value lower-case Latin letters, digits and hyphens, at most 64, beginning with a letter
 */
public record SectionId(String value) implements Comparable<SectionId> {

  /** Names that pages of the site's own have. */
  public static final Set<String> RESERVED =
      Set.of("contents", "slides", "print", "search", "index");

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Whether {@code name} can be a section's name on every system. */
  public static boolean isSafe(String name) {
    return name.length() <= 64 && FORM.matcher(name).matches() && !WindowsDevices.has(name);
  }

  @Override
  public int compareTo(SectionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
