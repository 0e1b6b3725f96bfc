package org.couplet.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.markdown.syntax.NoteLabel;

/** Which footnotes a text refers to, numbered by first reference. */
final class Notes {

  private final List<String> keys = new ArrayList<>();
  private final Map<String, Integer> references = new HashMap<>();

  /** Counts a reference; gives which one to its note it is, from 1. */
  int refer(String label) {
    String key = NoteLabel.key(label);
    int occurrence = references.merge(key, 1, Integer::sum);
    if (occurrence == 1) {
      keys.add(key);
    }
    return occurrence;
  }

  /** The keys of the notes referred to so far, in the order of their numbers. */
  List<String> keys() {
    return keys;
  }

  /** How often a note is referred to. */
  int references(String key) {
    return references.getOrDefault(key, 0);
  }
}
