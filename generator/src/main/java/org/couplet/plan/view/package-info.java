/**
 * What a template is given: records in which every address, number and word is decided. One model
 * serves the page in one language and the page in both: whatever is said in languages is a list of
 * {@link org.couplet.plan.view.Passage}, with one entry or two.
 */
@NullMarked
package org.couplet.plan.view;

import org.jspecify.annotations.NullMarked;
