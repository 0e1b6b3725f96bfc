package org.couplet.plan.view;

import java.util.List;

/**
 * An entry of a timeline.
 *
 * @param datetime ISO 8601
 * @param dates the date written out, for each language of the page
 * @param texts what happened
 * @param month months since the first event of the timeline: its place where it is drawn to scale
 */
public record EventView(String datetime, List<Passage> dates, List<Passage> texts, int month) {}
