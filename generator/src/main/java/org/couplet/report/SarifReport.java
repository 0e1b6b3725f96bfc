package org.couplet.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.Severity;
import org.couplet.diag.Span;

/**
 * {@code check --format sarif}: SARIF 2.1.0 (OASIS), as code hosts show it on the line. Paths are
 * relative to the project; columns count code points.
 */
public final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";
  private static final Phrase COUNTERPART = new Phrase("对应的文本", "The text that it should answer");
  private static final int FINGERPRINT_BYTES = 16;

  private final List<Diagnostic> problems;
  private final MessageLanguage language;
  private final List<Problem> rules;
  private final Map<String, Integer> seen = new HashMap<>();

  private SarifReport(List<Diagnostic> problems, MessageLanguage language) {
    this.problems = problems;
    this.language = language;
    this.rules = problems.stream().map(Diagnostic::problem).distinct().sorted().toList();
  }

  /** The report. */
  public static String write(Checked checked, MessageLanguage language) {
    return JsonText.of(new SarifReport(checked.problems(), language).log());
  }

  private Map<String, Object> log() {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver()));
    run.put("language", language == MessageLanguage.ZH ? "zh" : "en");
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", problems.stream().map(this::result).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return log;
  }

  private Map<String, Object> driver() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Couplet");
    driver.put("rules", rules.stream().map(this::rule).toList());
    return driver;
  }

  /** What is said of a kind of problem, whatever the case at hand. */
  private Map<String, Object> rule(Problem problem) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", problem.id());
    rule.put("name", problem.rule().word());
    rule.put("shortDescription", text(general(problem.message())));
    rule.put("help", text(general(problem.hint())));
    rule.put("defaultConfiguration", Map.of("level", level(problem.severity())));
    return rule;
  }

  private String general(Phrase words) {
    return words.in(language).replaceAll("\\{[0-9]}", "…");
  }

  private Map<String, Object> result(Diagnostic problem) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", problem.problem().id());
    result.put("ruleIndex", rules.indexOf(problem.problem()));
    result.put("level", level(problem.severity()));
    result.put("message", text(problem.message(language) + " " + problem.hint(language)));
    result.put("locations", List.of(location(problem.span())));
    problem
        .other()
        .ifPresent(
            other -> {
              Map<String, Object> related = new LinkedHashMap<>();
              related.put("id", 1);
              related.putAll(location(other));
              related.put("message", text(COUNTERPART.in(language)));
              result.put("relatedLocations", List.of(related));
            });
    result.put("partialFingerprints", Map.of("couplet/v1", fingerprint(problem)));
    return result;
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case FAULT, ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static Map<String, Object> location(Span span) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("uri", uri(span.file().path()));
    file.put("uriBaseId", ROOT);
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", file);
    place.put("region", region(span));
    return Map.of("physicalLocation", place);
  }

  private static Map<String, Object> region(Span span) {
    Span end = span.file().span(span.end(), span.end());
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", span.line());
    region.put("startColumn", span.column());
    region.put("endLine", end.line());
    region.put("endColumn", end.column());
    return region;
  }

  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same for a problem that has only moved: its kind, its file and what it is about. */
  private String fingerprint(Diagnostic problem) {
    List<String> parts = new ArrayList<>();
    parts.add(problem.problem().id());
    parts.add(problem.span().file().path());
    parts.add(problem.span().text());
    parts.add(problem.other().map(Span::text).orElse(""));
    problem.args().forEach(arg -> parts.add(arg.en()));
    String what = String.join("\n", parts);
    int time = seen.merge(what, 1, Integer::sum);
    byte[] digest = sha256().digest((what + "\n" + time).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
