package org.couplet.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Severity;
import org.couplet.diag.Span;
import org.couplet.lang.LanguagePair;
import org.couplet.pair.Pairing;

/**
 * {@code check --format json}: its shape is a contract with other people's tools; keys are only
 * ever added.
 */
public final class JsonReport {

  private JsonReport() {}

  /**
   * The report: problems by place, sections in reading order (none where the content could not be
   * read), counts.
   */
  public static String write(Checked checked, MessageLanguage language) {
    List<Diagnostic> problems = checked.problems();
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("problems", problems.stream().map(problem -> problem(problem, language)).toList());
    report.put("sections", checked.pairing().map(JsonReport::sections).orElse(List.of()));
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.word(), problems.stream().filter(p -> p.severity() == severity).count());
    }
    report.put("counts", counts);
    return JsonText.of(report);
  }

  private static Map<String, Object> problem(Diagnostic problem, MessageLanguage language) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", problem.problem().id());
    out.put("rule", problem.problem().rule().word());
    out.put("severity", problem.severity().word());
    out.putAll(place(problem.span()));
    out.put("message", problem.message(language));
    out.put("hint", problem.hint(language));
    SectionStates.named(problem.span()).ifPresent(section -> out.put("section", section));
    problem.other().ifPresent(other -> out.put("other", place(other)));
    return out;
  }

  private static Map<String, Object> place(Span span) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("file", span.file().path());
    out.put("line", span.line());
    out.put("column", span.column());
    return out;
  }

  private static List<Map<String, Object>> sections(Pairing pairing) {
    return pairing.sections().stream()
        .map(section -> section(SectionStates.of(section), pairing.languages()))
        .toList();
  }

  private static Map<String, Object> section(SectionStates states, LanguagePair languages) {
    Map<String, Object> missing = new LinkedHashMap<>();
    missing.put(languages.first().subtag(), states.missingFirst());
    missing.put(languages.second().subtag(), states.missingSecond());
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", states.id().value());
    out.put("pairs", states.pairs());
    out.put("confirmed", states.confirmed());
    out.put("stale", states.stale());
    out.put("unconfirmed", states.unconfirmed());
    out.put("missing", missing);
    return out;
  }
}
