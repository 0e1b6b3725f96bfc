package org.couplet.report;

import java.util.List;
import java.util.Optional;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;
import org.couplet.diag.Printer;
import org.couplet.lang.Language;
import org.couplet.lang.Side;
import org.couplet.pair.PairedSection;
import org.couplet.pair.Pairing;

/** Sections by state: how much of each is in both languages, confirmed, out of date. */
final class StatesTable {

  /** The length of a bar, in its own units. */
  private static final int BAR = 1000;

  private final Checked checked;
  private final MessageLanguage language;
  private final Html html;

  StatesTable(Checked checked, MessageLanguage language, Html html) {
    this.checked = checked;
    this.language = language;
    this.html = html;
  }

  void write() {
    checked.pairing().filter(p -> !p.sections().isEmpty()).ifPresent(this::write);
  }

  private void write(Pairing pairing) {
    html.open("section", "aria-labelledby", "sections").line();
    html.element("h2", Wording.SECTIONS.in(language), "id", "sections").line();
    html.element("p", Wording.PAIRS_OF.in(language), "class", "label").line();
    html.open("table").line();
    heads(pairing);
    html.open("tbody").line();
    for (PairedSection section : pairing.sections()) {
      SectionStates states = SectionStates.of(section);
      html.open("tr").open("th", "scope", "row");
      name(section, pairing);
      html.close();
      cells(states, pairing, problems(states.id().value()));
      html.closeLine();
    }
    html.closeLine();
    html.open("tfoot").line().open("tr");
    html.element("th", Wording.ALL.in(language), "scope", "row");
    cells(SectionStates.sum(checked.states()), pairing, checked.problems());
    html.closeLine().closeLine().closeLine().closeLine();
  }

  private void heads(Pairing pairing) {
    html.open("thead").line().open("tr");
    head(Wording.SECTION.in(language), "");
    head(Wording.COVERAGE.in(language), "done");
    head(Wording.BLOCKS.in(language), "number");
    head(Wording.CONFIRMED.in(language), "number confirmed");
    head(Wording.UNCONFIRMED.in(language), "number unconfirmed");
    head(Wording.STALE.in(language), "number stale");
    for (Side side : Side.values()) {
      head(missing(pairing.languages().of(side)), "number missing");
    }
    head(Wording.PROBLEMS.in(language), "");
    html.closeLine().closeLine();
  }

  private void head(String words, String kind) {
    if (kind.isEmpty()) {
      html.element("th", words, "scope", "col");
    } else {
      html.element("th", words, "scope", "col", "class", kind);
    }
  }

  private String missing(Language tongue) {
    return Wording.MISSING.in(language, Phrase.nameOf(tongue).in(language));
  }

  private void name(PairedSection section, Pairing pairing) {
    for (Side side : Side.values()) {
      Language tongue = pairing.languages().of(side);
      Optional<String> title = section.title().of(side).map(block -> block.content().text());
      if (title.isPresent()) {
        html.element("span", title.get(), "lang", tongue.tag(), "dir", tongue.direction());
      }
    }
    html.element("code", section.section().id().value());
  }

  private void cells(SectionStates states, Pairing pairing, List<Diagnostic> problems) {
    html.open("td", "class", "done", "data-label", Wording.COVERAGE.in(language));
    html.element("span", Percent.of(states.confirmed(), states.blocks()));
    bar(states);
    html.close();
    number(Wording.BLOCKS.in(language), states.blocks());
    number(Wording.CONFIRMED.in(language), states.confirmed());
    number(Wording.UNCONFIRMED.in(language), states.unconfirmed());
    number(Wording.STALE.in(language), states.stale());
    number(missing(pairing.languages().first()), states.missingFirst());
    number(missing(pairing.languages().second()), states.missingSecond());
    html.open("td", "class", "problems", "data-label", Wording.PROBLEMS.in(language));
    String counts = new Printer(language, false).counts(problems);
    html.text(counts.isEmpty() ? Wording.NONE.in(language) : counts);
    html.close();
  }

  private void number(String label, int value) {
    html.element(
        "td", "" + value, "class", value == 0 ? "number zero" : "number", "data-label", label);
  }

  private List<Diagnostic> problems(String section) {
    return checked.problems().stream()
        .filter(problem -> SectionStates.named(problem.span()).filter(section::equals).isPresent())
        .toList();
  }

  /** What the numbers beside it say, drawn. */
  private void bar(SectionStates states) {
    html.open(
        "svg",
        "class",
        "bar",
        "viewBox",
        "0 0 " + BAR + " 8",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true");
    int missing = states.missingFirst() + states.missingSecond();
    int from = 0;
    from = stretch("confirmed", from, states.confirmed(), states.blocks());
    from = stretch("unconfirmed", from, states.unconfirmed(), states.blocks());
    from = stretch("stale", from, states.stale(), states.blocks());
    stretch("missing", from, missing, states.blocks());
    html.close();
  }

  private int stretch(String kind, int from, int count, int all) {
    if (count == 0) {
      return from;
    }
    int start = (int) ((long) from * BAR / all);
    int end = (int) ((long) (from + count) * BAR / all);
    html.open(
        "rect",
        "class",
        kind,
        "x",
        "" + start,
        "y",
        "0",
        "width",
        "" + (end - start),
        "height",
        "8");
    html.close();
    return from + count;
  }
}
