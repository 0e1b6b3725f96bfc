package org.couplet.preview.live;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Printer;
import org.couplet.diag.Severity;
import org.couplet.diag.Span;
import org.couplet.plan.text.Json;

/** A state as the script in the page reads it. */
final class StateJson {

  /** How much of a line is shown on each side of what is marked in it, in UTF-16 units. */
  private static final int AROUND = 60;

  private final Path project;
  private final MessageLanguage language;

  /**
   * @param project the folder that paths are in
   * @param language of the editor
   */
  StateJson(Path project, MessageLanguage language) {
    this.project = project;
    this.language = language;
  }

  String of(State state) {
    List<Diagnostic> shown =
        Printer.shown(state.failure().isPresent() ? List.of() : state.problems()).stream()
            .sorted(Comparator.comparing(Diagnostic::severity))
            .toList();
    Printer printer = new Printer(language, false);
    Places places = new Places(project, state.pairing());
    Json json =
        new Json()
            .with("lang", language == MessageLanguage.ZH ? "zh-Hans" : "en")
            .withValue("broken", Boolean.toString(state.isBroken()))
            .with("counts", printer.counts(state.problems()))
            .with("rest", printer.rest(state.problems()).orElse(""))
            .with("failure", state.failure().map(f -> f.in(language)).orElse(""))
            .withValue(
                "drafts",
                Json.array(state.drafts().stream().map(id -> Json.string(id.value())).toList()))
            .withValue("words", Words.json(language))
            .withValue(
                "problems", Json.array(shown.stream().map(p -> problem(p, places)).toList()));
    return json.object();
  }

  private String problem(Diagnostic problem, Places places) {
    Span span = problem.span();
    Json json =
        new Json()
            .with("severity", problem.severity().word())
            .with("id", problem.problem().id())
            .with("place", span.toString())
            .with("message", problem.message(language))
            .with("hint", problem.hint(language));
    places.editor(span).ifPresent(address -> json.with("editor", address));
    if (problem.severity() != Severity.FAULT) {
      places.page(span).ifPresent(address -> json.with("page", address));
    }
    excerpt(span).ifPresent(line -> json.withValue("line", line));
    return json.object();
  }

  /** The line before what is marked, that, and what follows it. */
  private static Optional<String> excerpt(Span span) {
    String line = span.lineText();
    if (line.isBlank() || span.end() == 0) {
      return Optional.empty();
    }
    int start = line.offsetByCodePoints(0, span.column() - 1);
    int end = Math.max(start, Math.min(line.length(), start + span.end() - span.start()));
    return Optional.of(
        Json.array(
            List.of(
                Json.string(last(line.substring(0, start))),
                Json.string(first(line.substring(start, end))),
                Json.string(first(line.substring(end))))));
  }

  private static String first(String text) {
    return text.length() <= AROUND ? text : text.substring(0, cut(text, AROUND)) + "…";
  }

  private static String last(String text) {
    return text.length() <= AROUND ? text : "…" + text.substring(cut(text, text.length() - AROUND));
  }

  /** Not inside a surrogate pair. */
  private static int cut(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
