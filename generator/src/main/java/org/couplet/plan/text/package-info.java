/**
 * Rules about words that pages follow: numerals, enumeration marks, excerpts. Takes and gives plain
 * text; must not know pages or addresses.
 */
@NullMarked
package org.couplet.plan.text;

import org.jspecify.annotations.NullMarked;
