package org.couplet.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.Suggestion;
import org.couplet.lang.Bilingual;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;
import org.couplet.model.Erratum;
import org.couplet.model.SectionId;
import org.couplet.model.Term;
import org.couplet.read.yaml.Excerpt;
import org.couplet.read.yaml.Field;
import org.couplet.read.yaml.Shape;
import org.couplet.read.yaml.Shapes;
import org.couplet.read.yaml.YamlNode.Scalar;

/** What {@code glossary.yaml} and {@code errata.yaml} list. */
final class WordLists {

  private static final Shape<List<String>> FORMS =
      Shapes.list(new Phrase("一个列表", "a list"), Shapes.TEXT);

  private WordLists() {}

  /** The glossary; {@code also} holds for both languages, because an abbreviation often does. */
  static Shape<List<Term>> glossary(LanguagePair languages, SortedSet<String> sections) {
    String first = languages.first().subtag();
    String second = languages.second().subtag();
    Shape<List<SectionId>> except =
        Shapes.list(new Phrase("一个栏目的列表", "a list of sections"), sectionAmong(sections));
    Shape<Term> term =
        Shapes.record(
            new Phrase("一个术语", "a term"),
            "{" + first + ": …, " + second + ": …}",
            fields -> {
              Field<String> one = fields.required(first, Shapes.TEXT);
              Field<String> other = fields.required(second, Shapes.TEXT);
              Field<List<String>> also = fields.optional("also", FORMS);
              Field<List<String>> never = fields.optional("never", FORMS);
              Field<List<SectionId>> exceptions = fields.optional("except", except);
              return fields.build(
                  () ->
                      new Term(
                          new Bilingual<>(one.value(), other.value())
                              .map(word -> forms(word, also.or(List.of()))),
                          never.or(List.of()),
                          exceptions.or(List.of()),
                          fields.span()));
            });
    return Shapes.list(new Phrase("一个术语的列表", "a list of terms"), term);
  }

  /** The errata. */
  static Shape<List<Erratum>> errata(LanguagePair languages, SortedSet<String> sections) {
    Map<String, Side> sides = new LinkedHashMap<>();
    sides.put(languages.first().subtag(), Side.FIRST);
    sides.put(languages.second().subtag(), Side.SECOND);
    Shape<Side> side = Shapes.oneOf(new Phrase("一种语言", "one of the two languages"), sides);
    Shape<SectionId> section = sectionAmong(sections);
    Shape<Erratum> erratum =
        Shapes.record(
            new Phrase("一处勘误", "an erratum"),
            "{section: needs, lang: " + side.example() + ", printed: …, mended: …, reason: …}",
            fields -> {
              Field<SectionId> where = fields.required("section", section);
              Field<Side> lang = fields.required("lang", side);
              Field<String> printed = fields.required("printed", Shapes.TEXT);
              Field<String> mended = fields.required("mended", Shapes.TEXT);
              Field<Bilingual<String>> reason = fields.required("reason", Shapes.pair(languages));
              return fields.build(
                  () ->
                      new Erratum(
                          where.value(),
                          lang.value(),
                          printed.value(),
                          mended.value(),
                          reason.value(),
                          fields.span()));
            });
    return Shapes.list(new Phrase("一个勘误的列表", "a list of errata"), erratum);
  }

  private static List<String> forms(String preferred, List<String> also) {
    return Stream.concat(Stream.of(preferred), also.stream()).distinct().toList();
  }

  /** The name of a section that is listed. */
  private static Shape<SectionId> sectionAmong(SortedSet<String> sections) {
    return new Shape<>(
        new Phrase("一个栏目的名称", "the name of a section"),
        sections.isEmpty() ? "government" : sections.first(),
        (key, node, shape, found) -> {
          if (!(node instanceof Scalar name) || name.isNothing()) {
            shape.reportType(key, node, found);
            return Optional.empty();
          }
          if (sections.contains(name.text())) {
            return Optional.of(new SectionId(name.text()));
          }
          reportUnknown(key, name, sections, found);
          return Optional.empty();
        });
  }

  private static void reportUnknown(
      String key, Scalar name, SortedSet<String> sections, Diagnostics found) {
    Phrase typed = Phrase.same(Excerpt.of(name.text()));
    Phrase hint =
        Suggestion.nearest(typed.en(), sections)
            .map(near -> new Phrase("是不是想写“" + near + "”？", "Did you mean “" + near + "”?"))
            .orElseGet(
                () -> {
                  String all = String.join(", ", new ArrayList<>(sections));
                  return new Phrase("栏目有：" + all + "。", "The sections are: " + all + ".");
                });
    found.report(Problem.BAD_VALUE, name.span(), typed, Phrase.same(key), hint);
  }
}
