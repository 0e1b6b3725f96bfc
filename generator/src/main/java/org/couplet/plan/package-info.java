/**
 * Every page, file and address of the site, decided. Takes a brochure, its pairing and its
 * pictures, gives a {@link org.couplet.plan.SitePlan}; must not know templates, the output folder
 * or how content is written.
 */
@NullMarked
package org.couplet.plan;

import org.jspecify.annotations.NullMarked;
