package org.couplet.model;

import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Side;

/** A slip of the printed source and how it was mended. */
public record Erratum(
    SectionId section,
    Side side,
    String printed,
    String mended,
    Bilingual<String> reason,
    Span span) {}
