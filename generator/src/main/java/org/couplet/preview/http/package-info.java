/** A web server for this machine only: takes requests, gives what a site answers them with. */
@NullMarked
package org.couplet.preview.http;

import org.jspecify.annotations.NullMarked;
