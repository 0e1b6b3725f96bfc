package org.couplet.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Bound;

/**
 * A number that matters, written out for each language by the generator.
 *
 * @param value the exact value, unscaled
 * @param bound how the value is meant
 * @param currency ISO 4217 code where it is money
 * @param unit what is counted
 * @param label what it says
 * @param of the whole that the value is a share of
 * @param at the id of the heading it stands under; else the top of the section
 * @param cover whether the cover shows it too
 */
public record KeyFigure(
    BigDecimal value,
    Bound bound,
    Optional<String> currency,
    Optional<Bilingual<String>> unit,
    Bilingual<String> label,
    Optional<BigDecimal> of,
    Optional<String> at,
    boolean cover,
    Span span) {}
