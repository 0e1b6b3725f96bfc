package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.Side;
import org.couplet.model.Block;
import org.couplet.model.Section;
import org.couplet.model.SectionText;
import org.couplet.model.Site;
import org.couplet.plan.text.Excerpt;

/** What search engines and link previews say about a page. */
final class Descriptions {
  private static final int COLUMNS = 160;
  private static final int COLUMNS_OF_TWO = 100;

  private final Atlas atlas;

  Descriptions(Atlas atlas) {
    this.atlas = atlas;
  }

  /** The description of a section's page: its summary, else its lead, else the brochure's. */
  String of(Section section, Edition edition) {
    List<String> texts = new ArrayList<>();
    for (Side side : edition.sides()) {
      Optional<SectionText> own = section.texts().of(side);
      boolean borrows = own.isEmpty() && !edition.isBoth();
      Optional<SectionText> shown = borrows ? section.texts().of(side.other()) : own;
      shown.map(text -> text(text, side)).ifPresent(texts::add);
    }
    return cut(texts, edition);
  }

  /** The description of a page that is about the brochure as a whole. */
  String ofBrochure(Edition edition) {
    return cut(edition.sides().stream().map(this::tagline).toList(), edition);
  }

  private static String cut(List<String> texts, Edition edition) {
    int columns = edition.isBoth() ? COLUMNS_OF_TWO : COLUMNS;
    return String.join(" ", texts.stream().map(text -> Excerpt.of(text, columns)).toList());
  }

  private String text(SectionText text, Side side) {
    return text.summary()
        .or(() -> paragraph(text, Block.Paragraph.Role.LEAD))
        .or(() -> paragraph(text, Block.Paragraph.Role.TEXT))
        .orElseGet(() -> text.title().content().text() + FramePlanner.DOT + tagline(side));
  }

  private static Optional<String> paragraph(SectionText text, Block.Paragraph.Role role) {
    return text.blocks().stream()
        .filter(block -> block instanceof Block.Paragraph p && p.role() == role)
        .map(block -> block.content().text())
        .findFirst();
  }

  private String tagline(Side side) {
    Site site = atlas.brochure().site();
    return site.tagline().orElse(site.title()).of(side);
  }
}
