/** Big brochures to measure on; how, and what came of it, is in {@code docs/benchmarks.md}. */
@NullMarked
package org.couplet.benchmark;

import org.jspecify.annotations.NullMarked;
