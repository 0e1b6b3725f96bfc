/**
 * Markdown's syntax, by flexmark made right for Chinese. Takes text, gives a tree of our own with
 * places; must not know what a brochure allows, HTML of pages or problems.
 */
@NullMarked
package org.couplet.markdown.syntax;

import org.jspecify.annotations.NullMarked;
