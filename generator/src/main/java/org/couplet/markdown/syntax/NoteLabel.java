package org.couplet.markdown.syntax;

import java.util.Locale;

/** Labels of footnotes: {@code ^1} in square brackets. */
public final class NoteLabel {

  private NoteLabel() {}

  /** The key of a label: labels that differ in case only are the same. */
  public static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
