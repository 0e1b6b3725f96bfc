package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.Side;
import org.couplet.model.Section;
import org.couplet.plan.view.Frame;

/** Which pages say the same in two languages, for search engines. */
public final class Translations {
  private static final String DEFAULT = "x-default";

  private final Atlas atlas;

  public Translations(Atlas atlas) {
    this.atlas = atlas;
  }

  /** The path of the page that a section's page is, or repeats because it has no words. */
  String canonical(Section section, Edition edition) {
    for (Side side : edition.sides()) {
      if (section.texts().of(side).isEmpty()) {
        return Edition.reading(atlas.languages(), side.other()).path(section.id().value());
      }
    }
    return edition.path(section.id().value());
  }

  /** Whether search engines should know a section's page. */
  public boolean isIndexed(Section section, Edition edition) {
    return canonical(section, edition).equals(edition.path(section.id().value()));
  }

  /** The translations of a section's page; none of the page in both languages. */
  public List<Frame.Alternate> alternates(Section section, Edition edition) {
    boolean whole = section.texts().first().isPresent() && section.texts().second().isPresent();
    return whole ? alternates(section.id().value(), edition) : List.of();
  }

  /** The translations of a page that both reading editions have. */
  public List<Frame.Alternate> alternates(String page, Edition edition) {
    if (edition.isBoth()) {
      return List.of();
    }
    List<Frame.Alternate> alternates = new ArrayList<>();
    for (Side side : Side.values()) {
      Edition reading = Edition.reading(atlas.languages(), side);
      add(alternates, reading.language().tag(), reading.path(page));
    }
    add(alternates, DEFAULT, Place.COVER);
    return alternates;
  }

  private void add(List<Frame.Alternate> alternates, String hreflang, String path) {
    Optional<String> address = atlas.absolute(path);
    address.ifPresent(href -> alternates.add(new Frame.Alternate(hreflang, href)));
  }
}
