package org.couplet.model;

import org.couplet.diag.Rule;
import org.couplet.diag.Span;

/**
 * {@code <!-- couplet: ignore number-parity: the English rounds -->}: one rule silenced for one
 * block, with a reason.
 */
public record Suppression(Rule rule, String reason, Span span) {}
