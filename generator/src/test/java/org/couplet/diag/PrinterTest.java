package org.couplet.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrinterTest {

  private static final SourceFile FILE =
      new SourceFile("content/site.yaml", "title: 柳州\ntagline: x\n");

  private static Diagnostic diagnostic(Problem problem, Span span, String... args) {
    return new Diagnostic(
        problem, span, List.of(args).stream().map(Phrase::same).toList(), Optional.empty());
  }

  @Test
  void writesPlaceLineCaretAndCureInEitherLanguage() {
    Diagnostic problem =
        diagnostic(Problem.UNKNOWN_KEY_NEAR, FILE.span(10, 17), "tagline", "title");
    assertThat(new Printer(MessageLanguage.EN, false).text(problem))
        .isEqualTo(
            """
            content/site.yaml:2:1: fault C112: Unknown key “tagline”.
                tagline: x
                ^^^^^^^
                Did you mean “title”?
            """);
    assertThat(new Printer(MessageLanguage.ZH, false).text(problem))
        .isEqualTo(
            """
            content/site.yaml:2:1: fault C112: 不认识的键“tagline”。
                tagline: x
                ^^^^^^^
                是不是想写“title”？
            """);
  }

  @Test
  void showsTheTextThatShouldBeAnswered() {
    SourceFile other = new SourceFile("content/sections/a/en.md", "# A\n\nText\n");
    Diagnostic problem =
        new Diagnostic(
            Problem.UNCONFIRMED,
            FILE.span(0, 5),
            List.of(Phrase.same("a")),
            Optional.of(other.span(5, 9)));
    assertThat(new Printer(MessageLanguage.EN, false).text(problem))
        .contains("^^^^^\n    Answers content/sections/a/en.md:3:1\n    Text\n    Compare");
  }

  @Test
  void showsWhereWhatIsMissingBelongs() {
    SourceFile other = new SourceFile("content/sections/a/en.md", "# A\n");
    Diagnostic problem =
        new Diagnostic(
            Problem.MISSING_COUNTERPART,
            FILE.span(0, 5),
            List.of(Phrase.same("柳州"), new Phrase("英文", "English"), Phrase.same("en.md")),
            Optional.of(other.span(3, 3)));
    assertThat(new Printer(MessageLanguage.EN, false).text(problem))
        .contains("    Belongs at content/sections/a/en.md:1:4\n    # A\n    Add");
  }

  @Test
  void coloursOnlyWhenAsked() {
    Diagnostic problem = diagnostic(Problem.EMPTY_FILE, FILE.whole(), "x");
    assertThat(new Printer(MessageLanguage.EN, true).text(problem))
        .contains("\u001b[1;31mfault C204:\u001b[0m");
    assertThat(new Printer(MessageLanguage.EN, false).text(problem)).doesNotContain("\u001b");
  }

  @Test
  void lettersOfAFileCanNotReachTheTerminalAsCommands() {
    Diagnostic problem =
        diagnostic(Problem.UNKNOWN_KEY, FILE.whole(), "a\u001b[2J\nb\u202e", "title");
    assertThat(new Printer(MessageLanguage.EN, false).text(problem))
        .contains("“a<U+001B>[2J<U+000A>b<U+202E>”");
  }

  @Test
  void listsTheGravestFiftyInTheirOrderAndCountsTheRest() {
    List<Diagnostic> problems = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      problems.add(diagnostic(Problem.UNCONFIRMED, FILE.span(i % 10, i % 10), "s" + i));
    }
    Diagnostic fault = diagnostic(Problem.EMPTY_FILE, FILE.span(12, 12), "x");
    problems.add(fault);
    assertThat(Printer.shown(problems)).hasSize(50).endsWith(fault);
    Printer printer = new Printer(MessageLanguage.EN, false);
    assertThat(printer.rest(problems)).hasValue("Not listed here: 11 notes.");
    assertThat(printer.rest(problems.subList(0, 50))).isEmpty();
    assertThat(printer.counts(problems)).isEqualTo("1 fault, 60 notes");
    assertThat(new Printer(MessageLanguage.ZH, false).counts(problems)).isEqualTo("1 个故障，60 条提示");
  }
}
