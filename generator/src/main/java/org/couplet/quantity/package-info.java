/**
 * What a text says in figures: numbers, percentages, sums, dates and times, with how they are
 * meant, and where two texts differ in them. Takes plain text in a language, gives values; must not
 * know blocks, files or messages.
 */
@NullMarked
package org.couplet.quantity;

import org.jspecify.annotations.NullMarked;
