package org.couplet.plan.view;

import java.util.List;

/**
 * A link to a section or to a part of one.
 *
 * @param href relative address
 * @param marks the enumeration mark of its title in each language of the page (（一）, (I)); empty
 *     text where it has none
 * @param titles its title without the mark
 * @param current whether it is the section being read
 */
public record SectionLink(
    String href, List<Passage> marks, List<Passage> titles, boolean current) {}
