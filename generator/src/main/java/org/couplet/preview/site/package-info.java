/** A project as it is saved now, its pages made when they are looked at. */
@NullMarked
package org.couplet.preview.site;

import org.jspecify.annotations.NullMarked;
