/**
 * YAML to typed values with their places: the only place that knows SnakeYAML. Takes a file, gives
 * nodes and what is declared of them; must not know the brochure.
 */
@NullMarked
package org.couplet.read.yaml;

import org.jspecify.annotations.NullMarked;
