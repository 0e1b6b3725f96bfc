/**
 * The brochure on this machine while it is being written: served from memory, made again at every
 * save. Takes a project's folder and a port, gives an address; must not know the console.
 */
@NullMarked
package org.couplet.preview;

import org.jspecify.annotations.NullMarked;
