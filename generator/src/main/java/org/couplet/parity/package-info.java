/**
 * Whether texts that answer each other agree: a class for each rule. Takes a brochure and its
 * pairing, gives problems; must not know how blocks were paired, pages or files.
 */
@NullMarked
package org.couplet.parity;

import org.jspecify.annotations.NullMarked;
