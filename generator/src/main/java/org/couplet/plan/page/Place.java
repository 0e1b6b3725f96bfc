package org.couplet.plan.page;

import java.util.Optional;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;
import org.couplet.model.SectionId;

/**
 * Where something is shown: it decides every address and anchor.
 *
 * @param path of the page in the site
 * @param edition that it belongs to
 * @param reach what sections stand on the page
 */
public record Place(String path, Edition edition, Reach reach) {
  /** The path of the cover. */
  public static final String COVER = "index.html";

  /** The anchor of a section's title. */
  public static final String TOP = "top";

  /** What sections stand on a page. */
  public enum Reach {
    /** One, or none. */
    ONE,
    /** None as a whole: links lead into the edition of the words' own language. */
    COVER,
    /** All of them; anchors carry the section's id. */
    ALL
  }

  /** The page of one section. */
  static Place of(Edition edition, SectionId section) {
    return new Place(edition.path(section.value()), edition, Reach.ONE);
  }

  /** A page that belongs to no section. */
  static Place of(Edition edition, String page) {
    return new Place(edition.path(page), edition, Reach.ONE);
  }

  /** The cover. */
  static Place cover(LanguagePair languages) {
    return new Place(COVER, Edition.both(languages), Reach.COVER);
  }

  /** The value of an {@code id} attribute for an anchor of a section. */
  String id(SectionId section, String anchor) {
    return reach == Reach.ALL ? section + "--" + anchor : anchor;
  }

  /** The address of a section, as words of {@code side} link to it. */
  String href(LanguagePair languages, Side side, SectionId section, Optional<String> anchor) {
    if (reach == Reach.ALL) {
      return "#" + id(section, anchor.orElse(TOP));
    }
    Edition target = reach == Reach.COVER ? Edition.reading(languages, side) : edition;
    return href(target, section, anchor);
  }

  /** The address of a section's page in an edition. */
  String href(Edition target, SectionId section, Optional<String> anchor) {
    String to = target.path(section.value());
    String fragment = anchor.map(name -> "#" + name).orElse("");
    return to.equals(path) && !fragment.isEmpty() ? fragment : href(to) + fragment;
  }

  /** The relative address of another file of the site. */
  String href(String to) {
    int slash = 0;
    for (int i = 0; i < Math.min(path.length(), to.length()); i++) {
      if (path.charAt(i) != to.charAt(i)) {
        break;
      }
      if (path.charAt(i) == '/') {
        slash = i + 1;
      }
    }
    long up = path.substring(slash).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + to.substring(slash);
  }
}
