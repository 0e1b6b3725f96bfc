/**
 * What Couplet's Markdown is, on flexmark: its parser, set up, with the rules for text in Chinese.
 * Takes a file's text, gives flexmark's tree; must not know blocks, links or problems.
 */
@NullMarked
package org.couplet.markdown.syntax;

import org.jspecify.annotations.NullMarked;
