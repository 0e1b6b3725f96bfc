/**
 * Everything that can be wrong with what an author wrote, where it stands, and how it is told.
 * Takes places and arguments, gives sorted diagnostics and their text in Chinese or English; must
 * not know content, pages or the console.
 */
@NullMarked
package org.couplet.diag;

import org.jspecify.annotations.NullMarked;
