package org.couplet.model;

import java.util.Optional;
import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;
import org.couplet.lang.PartialDate;

/**
 * An entry of a timeline; {@code at} is the id of the heading it stands under, else the end of the
 * section.
 */
public record Event(PartialDate date, Bilingual<String> text, Optional<String> at, Span span) {}
