package org.couplet.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code docs/checks} lists every rule under its severity, in both languages. */
class ChecksDocumentTest {

  private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\|.*");

  @ParameterizedTest
  @CsvSource({
    "checks.en.md, Faults, Errors, Warnings, Notes",
    "checks.zh.md, 故障, 错误, 警告, 提示",
  })
  void listsEveryRuleWithItsSeverity(
      String file, String faults, String errors, String warnings, String infos) throws IOException {
    List<String> headings = List.of(faults, errors, warnings, infos);
    List<List<String>> listed = new ArrayList<>();
    List<String> section = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("../docs", file))) {
      if (line.startsWith("## ")) {
        section = new ArrayList<>();
        if (headings.stream().anyMatch(line::contains)) {
          listed.add(section);
        }
      }
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        section.add(row.group(1));
      }
    }
    List<List<String>> wanted =
        Arrays.stream(Severity.values())
            .map(
                severity ->
                    Arrays.stream(Rule.values())
                        .filter(rule -> rule.severity() == severity)
                        .map(Rule::word)
                        .toList())
            .toList();
    assertThat(listed).isEqualTo(wanted);
  }
}
