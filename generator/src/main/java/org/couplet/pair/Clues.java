package org.couplet.pair;

import java.util.List;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Term;

/**
 * What helps to pair the blocks of a section: its languages, what was confirmed before, and terms
 * that must answer each other.
 */
record Clues(LanguagePair languages, Lock lock, List<Term> terms) {
  Clues {
    terms = List.copyOf(terms);
  }
}
