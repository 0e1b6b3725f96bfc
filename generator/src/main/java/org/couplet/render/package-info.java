/**
 * A plan to bytes: the only place that knows FreeMarker. Takes a plan and a theme, gives every file
 * of the site; must not know content or the output folder.
 */
@NullMarked
package org.couplet.render;

import org.jspecify.annotations.NullMarked;
