package org.couplet.preview.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.model.SectionId;
import org.junit.jupiter.api.Test;

class StateJsonTest {

  private static final StateJson CHINESE = new StateJson(Path.of("/home/a b"), MessageLanguage.ZH);
  private static final StateJson ENGLISH = new StateJson(Path.of("/home/a b"), MessageLanguage.EN);

  private static State state(Problem problem, Span span, String argument) {
    Diagnostics found = new Diagnostics();
    found.report(problem, span, argument);
    return new State(found.sorted(), Optional.empty(), List.of(), Optional.empty());
  }

  private static Span span(String path, String line, String marked) {
    SourceFile file = new SourceFile(path, line);
    int start = line.indexOf(marked);
    return file.span(start, start + marked.length());
  }

  @Test
  void tellsAFaultWithItsLineAndWhereToMendIt() {
    Span span = span("content/sections/about/zh.md", "前<b>后", "<b>");
    State state = state(Problem.RAW_HTML, span, "<b>");
    assertThat(state.isBroken()).isTrue();
    assertThat(CHINESE.of(state))
        .startsWith("{\"lang\":\"zh-Hans\",\"broken\":true,")
        .contains("\"severity\":\"fault\"")
        .contains("\"place\":\"content/sections/about/zh.md:1:2\"")
        .contains("\"editor\":\"vscode://file/home/a%20b/content/sections/about/zh.md:1:2\"")
        .contains("\"line\":[\"前\",\"\\u003cb\\u003e\",\"后\"]")
        .doesNotContain("\"page\":\"/")
        .doesNotContain("<");
    assertThat(ENGLISH.of(state)).startsWith("{\"lang\":\"en\",\"broken\":true,");
  }

  @Test
  void cutsALongLineButNoCharacterInHalf() {
    String around = "𠮷".repeat(100);
    Span span = span("content/sections/about/zh.md", around + "<b>" + around, "<b>");
    String json = ENGLISH.of(state(Problem.RAW_HTML, span, "<b>"));
    assertThat(json)
        .contains("[\"…" + "𠮷".repeat(30) + "\",")
        .contains(",\"" + "𠮷".repeat(30) + "…\"]");
  }

  @Test
  void namesNoEditorForWhatIsNotInTheProject() {
    Span span = span("couplet:templates/pages/section.ftlh", "${x}", "${x}");
    assertThat(ENGLISH.of(state(Problem.RAW_HTML, span, "x"))).doesNotContain("vscode:");
  }

  @Test
  void tellsDraftsAndWhatTheMachineCouldNotDo() {
    State state =
        new State(List.of(), Optional.empty(), List.of(new SectionId("about")), Optional.empty());
    assertThat(state.isBroken()).isFalse();
    assertThat(CHINESE.of(state)).contains("\"broken\":false").contains("\"drafts\":[\"about\"]");
    State failed = state.failed(new Phrase("磁盘已满。", "The disk is full."));
    assertThat(failed.isBroken()).isTrue();
    assertThat(CHINESE.of(failed)).contains("\"failure\":\"磁盘已满。\"");
    assertThat(ENGLISH.of(failed)).contains("\"failure\":\"The disk is full.\"");
  }
}
