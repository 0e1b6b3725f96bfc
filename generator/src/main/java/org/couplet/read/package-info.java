/**
 * Content and templates to values: the only place that reads them. Takes a project folder, gives a
 * brochure and a theme with the place of everything; must not know pairs, pages or URLs.
 */
@NullMarked
package org.couplet.read;

import org.jspecify.annotations.NullMarked;
