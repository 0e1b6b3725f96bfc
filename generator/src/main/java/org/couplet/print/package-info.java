/**
 * A page of the site to a PDF, through a browser found on this machine: the only place that starts
 * a process. Takes files; must not know what is in them.
 */
@NullMarked
package org.couplet.print;

import org.jspecify.annotations.NullMarked;
