package org.couplet.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which footnotes a text refers to, numbered by first reference. */
final class Notes {

  private final Map<FootnoteBlock, Integer> references = new LinkedHashMap<>();

  /** Counts a reference; gives which one to its note it is, from 1. */
  int refer(FootnoteBlock note) {
    return references.merge(note, 1, Integer::sum);
  }

  /** The notes referred to so far, in the order of their numbers. */
  List<FootnoteBlock> referredTo() {
    return List.copyOf(references.keySet());
  }

  /** How often a note is referred to. */
  int references(FootnoteBlock note) {
    return references.getOrDefault(note, 0);
  }

  /** A note's name, as the author wrote it where its text stands. */
  static String label(FootnoteBlock note) {
    return note.getText().toString();
  }
}
