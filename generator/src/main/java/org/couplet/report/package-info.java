/**
 * What a run found, written for a person or a machine: text, HTML, JSON, SARIF. Takes diagnostics
 * and a pairing, gives text; must not know pages, files or the console.
 */
@NullMarked
package org.couplet.report;

import org.jspecify.annotations.NullMarked;
