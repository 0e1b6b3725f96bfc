/** The command line: the only place that prints. Takes arguments, gives text and an exit code. */
@NullMarked
package org.couplet.cli;

import org.jspecify.annotations.NullMarked;
