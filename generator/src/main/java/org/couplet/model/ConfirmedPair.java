package org.couplet.model;

import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;

/**
 * A line of {@code pairs.lock}: the two hashes that a person has confirmed as answering each other.
 */
public record ConfirmedPair(SectionId section, Bilingual<String> hashes, Span span) {}
