/** Bytes to the name of their content. Takes bytes; must not know what they are. */
@NullMarked
package org.couplet.hash;

import org.jspecify.annotations.NullMarked;
