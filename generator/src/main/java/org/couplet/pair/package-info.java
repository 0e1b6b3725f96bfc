/**
 * Which blocks of the two languages answer each other, and whether a person has said so. Takes a
 * brochure, gives a pairing; must not know pages, URLs or how content is written.
 */
@NullMarked
package org.couplet.pair;

import org.jspecify.annotations.NullMarked;
