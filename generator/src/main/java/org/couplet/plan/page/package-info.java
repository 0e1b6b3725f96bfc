/**
 * Pages, one at a time. Takes everything that was read, paired and measured, gives the view of a
 * page; must not know templates or which other files the site holds.
 */
@NullMarked
package org.couplet.plan.page;

import org.jspecify.annotations.NullMarked;
