package org.couplet.read.yaml;

import org.couplet.diag.Span;

/** A value and where it stands. */
public record Located<T>(T value, Span span) {}
