/**
 * The only writer of sources. Takes what a person decided, changes just that in their files and
 * keeps every other byte; must not know pages.
 */
@NullMarked
package org.couplet.edit;

import org.jspecify.annotations.NullMarked;
