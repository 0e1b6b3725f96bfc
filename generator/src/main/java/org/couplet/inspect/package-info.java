/**
 * What was rendered, looked over before it is published. Takes rendered pages, gives problems; must
 * not know content or templates.
 */
@NullMarked
package org.couplet.inspect;

import org.jspecify.annotations.NullMarked;
