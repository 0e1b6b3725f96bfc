package org.couplet.plan.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.couplet.model.Site;
import org.couplet.picture.Picture;
import org.couplet.plan.view.Frame;

/**
 * What stands at the foot of every page: who publishes it, and the numbers that the law asks for.
 */
final class FootPlanner {
  /** The police's register shows one entry under its number alone, without the words round it. */
  private static final String POLICE_REGISTER = "https://beian.mps.gov.cn/#/query/webSearch?code=";

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final Atlas atlas;
  private final Place place;

  FootPlanner(Atlas atlas, Place place) {
    this.atlas = atlas;
    this.place = place;
  }

  Frame.Footer footer() {
    Site site = atlas.brochure().site();
    PageText text = new PageText(atlas, place);
    Optional<Site.Publisher> publisher = site.publisher();
    return new Frame.Footer(
        publisher.map(p -> text.plain(p.name())).orElse(List.of()),
        publisher.flatMap(Site.Publisher::address).map(text::plain).orElse(List.of()),
        publisher.flatMap(Site.Publisher::email),
        publisher.flatMap(Site.Publisher::phone),
        site.filing().icp(),
        site.filing().police().map(this::police),
        site.filing().governmentMark());
  }

  private Frame.Police police(String number) {
    String code =
        DIGITS
            .matcher(number)
            .results()
            .map(MatchResult::group)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    return new Frame.Police(number, POLICE_REGISTER + code, badge());
  }

  private Optional<String> badge() {
    return atlas
        .brochure()
        .site()
        .filing()
        .policeBadge()
        .flatMap(
            file ->
                atlas
                    .pictures()
                    .badge()
                    .map(Picture::widest)
                    .map(widest -> place.href(Fingerprint.path(file, widest))));
  }
}
