/**
 * Files of a project as text. Takes paths, gives decoded files and listings without links and
 * special files; must not know what the files say.
 */
@NullMarked
package org.couplet.read.source;

import org.jspecify.annotations.NullMarked;
