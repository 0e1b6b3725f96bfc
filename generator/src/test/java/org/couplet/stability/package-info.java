/** The same input gives the same bytes, wherever and whenever. */
@NullMarked
package org.couplet.stability;

import org.jspecify.annotations.NullMarked;
