package org.couplet.plan.view;

import java.util.List;

/**
 * A link to a section or to a part of one.
 *
 * @param href relative address
 * @param hrefs relative address for each of the titles: on the cover each language's own edition,
 *     elsewhere {@code href} again
 * @param marks the enumeration mark of its title in each language of the page (（一）, (I)); empty
 *     text where it has none
 * @param titles its title without the mark
 * @param current whether it is the section being read
 */
public record SectionLink(
    String href, List<String> hrefs, List<Passage> marks, List<Passage> titles, boolean current) {}
