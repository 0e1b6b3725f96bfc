/**
 * Sites as folders, rendered or refused by the whole generator, held against what somebody looked
 * at.
 */
@NullMarked
package org.couplet.golden;

import org.jspecify.annotations.NullMarked;
