package org.couplet.model;

import java.util.List;
import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;

/**
 * A term that must be translated one way.
 *
 * @param forms the forms that may stand in each language, the preferred one first
 * @param never forms that must stand nowhere
 * @param except sections that it does not hold for
 */
public record Term(
    Bilingual<List<String>> forms, List<String> never, List<SectionId> except, Span span) {}
