/**
 * What a brochure says, as immutable values with their places. Takes nothing, gives records; must
 * not know YAML, Markdown syntax, pages or URLs of the site.
 */
@NullMarked
package org.couplet.model;

import org.jspecify.annotations.NullMarked;
