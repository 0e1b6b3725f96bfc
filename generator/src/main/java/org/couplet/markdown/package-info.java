/**
 * Markdown text to blocks: the only place that knows flexmark. Takes a file's text, gives blocks
 * with safe HTML; must not know pages, URLs or other files.
 */
@NullMarked
package org.couplet.markdown;

import org.jspecify.annotations.NullMarked;
