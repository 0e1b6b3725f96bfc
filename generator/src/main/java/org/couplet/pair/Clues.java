package org.couplet.pair;

import org.couplet.lang.LanguagePair;

/** What helps to pair the blocks of a section: its languages, and what was confirmed before. */
record Clues(LanguagePair languages, Lock lock) {}
