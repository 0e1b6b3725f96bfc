/**
 * Staged bytes to the output folder: the only place that writes the site. Takes finished files;
 * must not know what is in them.
 */
@NullMarked
package org.couplet.publish;

import org.jspecify.annotations.NullMarked;
