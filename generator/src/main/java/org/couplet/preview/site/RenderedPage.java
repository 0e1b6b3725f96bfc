package org.couplet.preview.site;

import org.couplet.plan.view.PageView;

/**
 * A page as {@code build} would write it.
 *
 * @param view what it was made from
 * @param html all of it
 */
public record RenderedPage(PageView view, String html) {}
