package org.couplet.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.model.Brochure;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.pair.SampleBrochure;

/** A brochure of which only {@code site.yaml} matters. */
final class SampleSite {

  private SampleSite() {}

  /**
   * A brochure with these sections, {@code part/chapter} for a chapter, at the places where the
   * text has their names.
   */
  static Brochure of(String yaml, String... sections) {
    SourceFile file = new SourceFile("content/site.yaml", yaml);
    Set<String> all = new LinkedHashSet<>();
    for (String section : sections) {
      int slash = section.indexOf('/');
      if (slash > 0) {
        all.add(section.substring(0, slash));
      }
      all.add(section);
    }
    List<Section> listed = new ArrayList<>();
    for (String section : all) {
      int slash = section.indexOf('/');
      Optional<SectionId> part =
          slash < 0 ? Optional.empty() : Optional.of(new SectionId(section.substring(0, slash)));
      listed.add(section(section.substring(slash + 1), part, file));
    }
    Brochure any = new SampleBrochure().first("甲").build();
    return new Brochure(
        any.languages(), SampleBrochure.site(file), listed, List.of(), List.of(), List.of());
  }

  private static Section section(String id, Optional<SectionId> part, SourceFile file) {
    Matcher name = Pattern.compile("\\b" + id + "\\b").matcher(file.text());
    if (!name.find(file.text().indexOf("sections:") + "sections:".length())) {
      throw new IllegalArgumentException(id);
    }
    Span span = file.span(name.start(), name.end());
    return SampleBrochure.section(new SectionId(id), part, span);
  }
}
