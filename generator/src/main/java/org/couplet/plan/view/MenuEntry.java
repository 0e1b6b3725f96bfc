package org.couplet.plan.view;

import java.util.List;

/** A section in the contents, with its chapters where it is a part. */
public record MenuEntry(SectionLink link, List<SectionLink> chapters) {}
