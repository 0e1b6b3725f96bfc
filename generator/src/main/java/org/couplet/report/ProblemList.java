package org.couplet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Span;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;
import org.couplet.model.SectionId;
import org.couplet.pair.Pairing;
import org.couplet.report.PlacedPairs.Placed;

/** Every problem under its section, with both texts side by side. */
final class ProblemList {

  private final Checked checked;
  private final MessageLanguage language;
  private final ReportLinks links;
  private final Html html;
  private final Optional<PlacedPairs> pairs;
  private final Quoting quoting;

  ProblemList(Checked checked, MessageLanguage language, ReportLinks links, Html html) {
    this.checked = checked;
    this.language = language;
    this.links = links;
    this.html = html;
    this.pairs = checked.pairing().map(PlacedPairs::of);
    this.quoting = new Quoting(checked.pairing().map(Pairing::languages), language, html);
  }

  void write() {
    html.open("section", "aria-labelledby", "problems").line();
    html.element("h2", Wording.PROBLEMS.in(language), "id", "problems").line();
    if (checked.problems().isEmpty()) {
      html.element("p", Wording.NOTHING.in(language), "class", "lead").line();
    }
    groups().forEach(this::group);
    html.closeLine();
  }

  /** Problems by section in reading order; first those of no section. */
  private Map<String, List<Diagnostic>> groups() {
    Map<String, List<Diagnostic>> groups = new LinkedHashMap<>();
    groups.put("", new ArrayList<>());
    checked.pairing().stream()
        .flatMap(p -> p.sections().stream())
        .forEach(section -> groups.put(section.section().id().value(), new ArrayList<>()));
    for (Diagnostic problem : checked.problems()) {
      groups
          .computeIfAbsent(
              SectionStates.named(problem.span()).orElse(""), name -> new ArrayList<>())
          .add(problem);
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private void group(String section, List<Diagnostic> problems) {
    html.open("h3");
    if (section.isEmpty()) {
      html.text(Wording.WHOLE.in(language));
    } else {
      titles(section);
    }
    html.closeLine();
    problems.forEach(this::problem);
  }

  private void titles(String name) {
    Optional<Pairing> pairing = checked.pairing();
    var section =
        pairing.flatMap(
            p ->
                p.sections().stream()
                    .filter(s -> s.section().id().value().equals(name))
                    .findFirst());
    if (section.isEmpty()) {
      html.element("code", name);
      return;
    }
    for (Side side : Side.values()) {
      Language tongue = pairing.orElseThrow().languages().of(side);
      section
          .get()
          .title()
          .of(side)
          .ifPresent(
              title ->
                  html.element(
                          "span",
                          title.content().text(),
                          "lang",
                          tongue.tag(),
                          "dir",
                          tongue.direction())
                      .text(" "));
    }
  }

  private void problem(Diagnostic problem) {
    Optional<Placed> placed = pairs.flatMap(p -> p.at(problem.span()));
    html.open("article", "class", problem.severity().word()).line();
    html.open("h4");
    html.element("span", Wording.of(problem.severity(), language), "class", "severity").text(" ");
    quoting.write(problem.problem().message(), problem.args());
    html.closeLine();
    place(problem, placed);
    html.open("div", "class", "texts").line();
    if (placed.isPresent()) {
      both(problem, placed.get());
    } else {
      lines(problem);
    }
    html.closeLine();
    html.open("p", "class", "hint");
    quoting.write(problem.problem().hint(), problem.args());
    html.closeLine().closeLine();
  }

  private void place(Diagnostic problem, Optional<Placed> placed) {
    html.open("p", "class", "label");
    source(problem.span());
    html.text(" ").element("code", problem.problem().id() + " " + problem.problem().rule().word());
    Optional<SectionId> section =
        placed
            .map(Placed::section)
            .or(() -> SectionStates.named(problem.span()).flatMap(this::known));
    String anchor = placed.map(p -> p.pair().anchor()).orElse("top");
    section
        .flatMap(id -> links.page(id, anchor))
        .ifPresent(
            href -> html.text(" ").element("a", Wording.SIDE_BY_SIDE.in(language), "href", href));
    html.closeLine();
  }

  private Optional<SectionId> known(String name) {
    return checked
        .pairing()
        .flatMap(p -> p.section(new SectionId(name)))
        .map(section -> section.section().id());
  }

  /** A place, which opens in an editor where one is at hand. */
  private void source(Span place) {
    Optional<String> editor = links.editor(place);
    if (editor.isPresent()) {
      html.open("a", "href", editor.get()).element("code", place.toString()).close();
    } else {
      html.element("code", place.toString());
    }
  }

  private void both(Diagnostic problem, Placed placed) {
    LanguagePair languages = checked.pairing().orElseThrow().languages();
    for (Side side : Side.values()) {
      Language tongue = languages.of(side);
      html.open("div").line().open("p", "class", "label");
      html.element("span", tongue.ownName(), "lang", tongue.tag()).text(" ");
      var block = placed.pair().of(side);
      Optional<Span> mark = side == placed.side() ? Optional.of(problem.span()) : problem.other();
      if (block.isPresent()) {
        source(block.get().span());
        html.closeLine();
        quoting.passage(block.get().span(), mark, problem.args(), tongue);
      } else {
        mark.ifPresent(place -> html.text(Wording.BELONGS.in(language, place.toString())));
        html.closeLine();
        html.element("p", Wording.NOT_THERE.in(language), "class", "none").line();
      }
      html.closeLine();
    }
  }

  /** Where no block is meant: the lines themselves, the first language's before the second's. */
  private void lines(Diagnostic problem) {
    problem.other().ifPresent(this::line);
    line(problem.span());
  }

  private void line(Span place) {
    if (place.lineText().isBlank() || place.end() == 0) { // else the file as a whole is meant
      return;
    }
    html.open("div").line().open("p", "class", "label");
    source(place);
    html.closeLine();
    quoting.line(place);
    html.closeLine();
  }
}
