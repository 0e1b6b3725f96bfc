/**
 * Pictures measured and made ready for the web. Takes the brochure's pictures, gives their sizes
 * and files; must not know pages or URLs.
 */
@NullMarked
package org.couplet.picture;

import org.jspecify.annotations.NullMarked;
