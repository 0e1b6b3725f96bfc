package org.couplet.plan.view;

/**
 * Trusted HTML: made from Markdown by the generator, never typed by an author; templates don't
 * escape it again.
 */
public record Html(String markup) {}
