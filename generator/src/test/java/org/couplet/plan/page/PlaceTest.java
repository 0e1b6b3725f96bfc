package org.couplet.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.couplet.lang.Side;
import org.couplet.model.SectionId;
import org.couplet.plan.SmallBrochure;
import org.junit.jupiter.api.Test;

class PlaceTest {
  private static final SectionId GOVERNMENT = new SectionId("government");
  private static final Edition ZH = Edition.reading(SmallBrochure.LANGUAGES, Side.FIRST);
  private static final Edition EN = Edition.reading(SmallBrochure.LANGUAGES, Side.SECOND);

  @Test
  void addressesAreRelative() {
    Place place = Place.of(ZH, GOVERNMENT);
    assertThat(place.href("index.html")).isEqualTo("../index.html");
    assertThat(place.href("zh/contents.html")).isEqualTo("contents.html");
    assertThat(place.href("assets/style.0.css")).isEqualTo("../assets/style.0.css");
    assertThat(Place.cover(SmallBrochure.LANGUAGES).href("zh/a.html")).isEqualTo("zh/a.html");
    assertThat(new Place("zh/x.html", ZH, Place.Reach.ONE).href("zhuang/x.html"))
        .isEqualTo("../zhuang/x.html");
  }

  @Test
  void aLinkWithinThePageIsItsFragment() {
    Place place = Place.of(ZH, GOVERNMENT);
    assertThat(place.href(ZH, GOVERNMENT, Optional.of("funding"))).isEqualTo("#funding");
    assertThat(place.href(ZH, GOVERNMENT, Optional.empty())).isEqualTo("government.html");
    assertThat(place.href(EN, GOVERNMENT, Optional.of("funding")))
        .isEqualTo("../en/government.html#funding");
  }

  @Test
  void onTheCoverWordsLinkIntoTheirOwnEdition() {
    Place cover = Place.cover(SmallBrochure.LANGUAGES);
    assertThat(cover.href(SmallBrochure.LANGUAGES, Side.SECOND, GOVERNMENT, Optional.of("x")))
        .isEqualTo("en/government.html#x");
  }

  @Test
  void whereAllSectionsStandAnchorsCarryTheirSection() {
    Place print = new Place("zh/print.html", ZH, Place.Reach.ALL);
    assertThat(print.id(GOVERNMENT, "planning")).isEqualTo("government--planning");
    assertThat(print.href(SmallBrochure.LANGUAGES, Side.FIRST, GOVERNMENT, Optional.empty()))
        .isEqualTo("#government--top");
  }
}
