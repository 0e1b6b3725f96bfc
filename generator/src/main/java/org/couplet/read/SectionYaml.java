package org.couplet.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Located;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Bound;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.PartialDate;
import org.couplet.model.Event;
import org.couplet.model.KeyFigure;
import org.couplet.model.SectionId;
import org.couplet.read.yaml.Field;
import org.couplet.read.yaml.Fields;
import org.couplet.read.yaml.Shape;
import org.couplet.read.yaml.Shapes;
import org.couplet.read.yaml.YamlNode.Scalar;

/** What {@code section.yaml} says: what of a section has no language, or both on one line. */
record SectionYaml(
    Optional<Located<String>> template,
    List<KeyFigure> figures,
    List<Event> events,
    Optional<PartialDate> date,
    List<Located<SectionId>> movedFrom,
    boolean draft,
    Optional<String> mapReview) {

  /** A section without the file. */
  static final SectionYaml NONE =
      new SectionYaml(
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          false,
          Optional.empty());

  private static final Shape<SectionId> OLD_ID =
      new Shape<>(
          new Phrase("一个栏目的名称", "the name of a section"),
          "old-id",
          (key, node, shape, found) -> {
            if (node instanceof Scalar name && !name.isNothing()) {
              return SectionList.id(name, found);
            }
            shape.reportType(key, node, found);
            return Optional.empty();
          });

  private static final Shape<List<Located<SectionId>>> OLD_IDS =
      Shapes.list(new Phrase("一个名称的列表", "a list of names"), Shapes.located(OLD_ID));

  /** What every such file of a brochure may say. */
  static Shape<SectionYaml> shape(LanguagePair languages, Diagnostics found) {
    Shape<Bilingual<String>> pair = Shapes.pair(languages);
    Shape<List<KeyFigure>> figures =
        Shapes.list(new Phrase("一个数字的列表", "a list of figures"), figure(pair, found));
    Shape<List<Event>> events = Shapes.list(new Phrase("一个事件的列表", "a list of events"), event(pair));
    return Shapes.record(
        new Phrase("一组键和值", "a group of keys and values"),
        "{figures: …, events: …}",
        fields -> section(fields, figures, events));
  }

  private static Optional<SectionYaml> section(
      Fields fields, Shape<List<KeyFigure>> figureList, Shape<List<Event>> eventList) {
    Field<Located<String>> template = fields.optional("template", Shapes.located(Forms.TEMPLATE));
    Field<List<KeyFigure>> figures = fields.optional("figures", figureList);
    Field<List<Event>> events = fields.optional("events", eventList);
    Field<PartialDate> date = fields.optional("date", Forms.DATE);
    Field<List<Located<SectionId>>> movedFrom = fields.optional("moved-from", OLD_IDS);
    Field<Boolean> draft = fields.optional("draft", Shapes.YES_OR_NO);
    Field<String> mapReview = fields.optional("map-review", Shapes.TEXT);
    return fields.build(
        () ->
            new SectionYaml(
                template.optional(),
                figures.or(List.of()),
                events.or(List.of()),
                date.optional(),
                movedFrom.or(List.of()),
                draft.or(false),
                mapReview.optional()));
  }

  private static Shape<KeyFigure> figure(Shape<Bilingual<String>> pair, Diagnostics found) {
    return Shapes.record(
        new Phrase("一个数字", "a figure"),
        "{value: 110000, label: " + pair.example() + "}",
        fields -> {
          Field<BigDecimal> value = fields.required("value", Forms.NUMBER);
          Field<Bound> bound = fields.optional("bound", Forms.BOUND);
          Field<String> currency = fields.optional("currency", Forms.CURRENCY);
          Field<Bilingual<String>> unit = fields.optional("unit", pair);
          Field<Bilingual<String>> label = fields.required("label", pair);
          Field<Located<BigDecimal>> of = fields.optional("of", Shapes.located(Forms.NUMBER));
          Field<String> at = fields.optional("at", Forms.HEADING);
          Field<Boolean> cover = fields.optional("cover", Shapes.YES_OR_NO);
          return fields.build(
              () ->
                  new KeyFigure(
                      value.value(),
                      bound.or(Bound.EXACT),
                      currency.optional(),
                      unit.optional(),
                      label.value(),
                      whole(value.value(), of.optional(), found),
                      at.optional(),
                      cover.or(false),
                      fields.span()));
        });
  }

  /** A share is no more than its whole. */
  private static Optional<BigDecimal> whole(
      BigDecimal share, Optional<Located<BigDecimal>> of, Diagnostics found) {
    of.filter(whole -> whole.value().signum() <= 0 || share.compareTo(whole.value()) > 0)
        .ifPresent(
            whole ->
                found.report(
                    Problem.BAD_VALUE,
                    whole.span(),
                    Phrase.same(whole.value().toPlainString()),
                    Phrase.same("of"),
                    new Phrase(
                        "of 是总数，不能小于 value（" + share.toPlainString() + "）。",
                        "It is the whole, and no less than the value ("
                            + share.toPlainString()
                            + ").")));
    return of.map(Located::value);
  }

  private static Shape<Event> event(Shape<Bilingual<String>> pair) {
    return Shapes.record(
        new Phrase("一个事件", "an event"),
        "{date: 2018-05, text: " + pair.example() + "}",
        fields -> {
          Field<PartialDate> date = fields.required("date", Forms.DATE);
          Field<Bilingual<String>> text = fields.required("text", pair);
          Field<String> at = fields.optional("at", Forms.HEADING);
          return fields.build(
              () -> new Event(date.value(), text.value(), at.optional(), fields.span()));
        });
  }
}
