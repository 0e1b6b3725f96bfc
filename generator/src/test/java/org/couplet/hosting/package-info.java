/** The site on real web servers, with the files of {@code docs/hosting}. */
@NullMarked
package org.couplet.hosting;

import org.jspecify.annotations.NullMarked;
