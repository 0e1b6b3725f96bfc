/** How the parts may use each other, and what none of them may do. */
@NullMarked
package org.couplet.architecture;

import org.jspecify.annotations.NullMarked;
