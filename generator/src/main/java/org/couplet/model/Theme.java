package org.couplet.model;

import java.util.Map;
import java.util.Set;

/**
 * What {@code templates/} gives besides templates.
 *
 * @param words the templates' words
 * @param stylesheet all styles, concatenated in the order of their layers
 * @param scripts scripts by file name, sorted
 * @param pages names of the page templates there are
 */
public record Theme(
    Words words, String stylesheet, Map<String, String> scripts, Set<String> pages) {}
