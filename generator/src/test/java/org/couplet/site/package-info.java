/** The brochure as a whole, held against what was printed. */
@NullMarked
package org.couplet.site;

import org.jspecify.annotations.NullMarked;
