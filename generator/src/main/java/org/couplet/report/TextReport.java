package org.couplet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.couplet.diag.Columns;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;
import org.couplet.diag.Printer;
import org.couplet.pair.PairedSection;
import org.couplet.pair.Pairing;

/** What {@code check} found, for a person: problems by section, then how far each section is. */
public final class TextReport {

  private static final Phrase WHOLE = new Phrase("整本宣传册", "the brochure as a whole");
  private static final List<Phrase> HEADS =
      List.of(
          new Phrase("栏目", "section"),
          new Phrase("文本对", "pairs"),
          new Phrase("已核对", "confirmed"),
          new Phrase("待核对", "unconfirmed"),
          new Phrase("已过期", "stale"),
          new Phrase("缺译文", "missing"));

  private TextReport() {}

  /**
   * The problems under a line for each section, sections in reading order; what belongs to no
   * section comes first.
   */
  public static String problems(Checked checked, Printer printer) {
    List<Diagnostic> problems = checked.problems();
    Map<String, List<Diagnostic>> groups = new LinkedHashMap<>();
    groups.put("", new ArrayList<>());
    checked.pairing().stream()
        .flatMap(p -> p.sections().stream())
        .forEach(section -> groups.put(section.section().id().value(), new ArrayList<>()));
    for (Diagnostic problem : Printer.shown(problems)) {
      String section = SectionStates.named(problem.span()).orElse("");
      groups.computeIfAbsent(section, name -> new ArrayList<>()).add(problem);
    }
    StringBuilder out = new StringBuilder();
    groups.forEach((section, list) -> group(out, section, list, printer));
    printer.rest(problems).ifPresent(rest -> out.append('\n').append(rest).append('\n'));
    return out.toString();
  }

  private static void group(
      StringBuilder out, String section, List<Diagnostic> problems, Printer printer) {
    if (problems.isEmpty()) {
      return;
    }
    out.append(out.isEmpty() ? "" : "\n")
        .append("== ")
        .append(section.isEmpty() ? WHOLE.in(printer.language()) : section)
        .append('\n');
    problems.forEach(problem -> out.append(printer.text(problem)));
  }

  /** A line for each section: how many pairs, and in which state. */
  public static String states(Pairing pairing, MessageLanguage language) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADS.stream().map(head -> head.in(language)).toList());
    for (PairedSection section : pairing.sections()) {
      SectionStates states = SectionStates.of(section);
      rows.add(
          List.of(
              states.id().value(),
              Integer.toString(states.pairs()),
              Integer.toString(states.confirmed()),
              Integer.toString(states.unconfirmed()),
              Integer.toString(states.stale()),
              Integer.toString(states.missingFirst() + states.missingSecond())));
    }
    StringBuilder out = new StringBuilder();
    rows.forEach(row -> row(out, row, rows));
    return out.toString();
  }

  private static void row(StringBuilder out, List<String> row, List<List<String>> rows) {
    for (int i = 0; i < row.size(); i++) {
      int column = i;
      int width = rows.stream().mapToInt(r -> Columns.of(r.get(column))).max().orElse(0);
      String padding = " ".repeat(width - Columns.of(row.get(i)));
      out.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
    }
    out.append('\n');
  }
}
