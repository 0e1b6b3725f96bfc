/** What open tabs are told: that their page has changed, and what is wrong. */
@NullMarked
package org.couplet.preview.live;

import org.jspecify.annotations.NullMarked;
