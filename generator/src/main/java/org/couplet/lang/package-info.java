/**
 * Languages and what it means that a brochure has exactly two of them. Takes and gives plain
 * values; must not know content, files or pages.
 */
@NullMarked
package org.couplet.lang;

import org.jspecify.annotations.NullMarked;
