package org.couplet.plan.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.couplet.lang.Language;
import org.couplet.model.SectionId;
import org.couplet.plan.view.EditionLink;

/** Links to the same place in the three editions. */
final class Editions {
  private Editions() {}

  /** Links to a section or to an anchor in it. */
  static List<EditionLink> links(
      Atlas atlas, Place place, SectionId section, Optional<String> anchor) {
    return links(atlas, place, edition -> place.href(edition, section, anchor));
  }

  /** Links whose address {@code href} knows. */
  static List<EditionLink> links(Atlas atlas, Place place, Function<Edition, String> href) {
    return atlas.editions().stream()
        .map(
            edition -> {
              Language language = edition.language();
              return new EditionLink(
                  edition.name(),
                  href.apply(edition),
                  language.tag(),
                  edition.isBoth() ? "" : language.ownName(),
                  place.reach() != Place.Reach.COVER
                      && edition.name().equals(place.edition().name()));
            })
        .toList();
  }
}
