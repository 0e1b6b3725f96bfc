/** Notices that somebody saved: takes a project's folder, gives the paths that changed. */
@NullMarked
package org.couplet.preview.watch;

import org.jspecify.annotations.NullMarked;
