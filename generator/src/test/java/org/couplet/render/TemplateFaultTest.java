package org.couplet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.diag.StoppedException;
import org.couplet.model.Theme;
import org.couplet.plan.Output;
import org.couplet.plan.SitePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A template's mistakes are told at the line to mend, once, and it reaches nothing but its view.
 */
class TemplateFaultTest {

  private static final Theme THEME = TestTheme.load();

  private final List<String> written = new ArrayList<>();
  private final Diagnostics found = new Diagnostics();

  @Test
  void misspeltFieldIsReportedOnceWithTheOneThatWasMeant() {
    assertThat(faults("<#list page.frame.menu as entry>\n  ${entry.lnk.href}\n</#list>"))
        .containsExactly("templates/pages/section.ftlh:2:11 T505 Did you mean “link”?");
  }

  @Test
  void misspeltFieldInAQuestionIsReportedToo() {
    assertThat(faults("<#if page.frame.canonicall??>x</#if>"))
        .containsExactly("templates/pages/section.ftlh:1:17 T505 Did you mean “canonical”?");
  }

  @Test
  void misspeltWordIsReportedWhereItIsAskedFor() {
    assertThat(
            faults(
                "<#import \"/components/passage/passage.ftlh\" as passage>\n<p><@passage.word \"contens\"/></p>"))
        .containsExactly("templates/pages/section.ftlh:2:20 T505 Did you mean “contents”?");
  }

  @Test
  void missingArgumentIsReportedAtTheCall() {
    assertThat(messages("<#import \"/components/pair/pair.ftlh\" as pair>\n\n  <@pair.pin \"a\"/>"))
        .containsExactly(
            "templates/pages/section.ftlh:3:3 The template failed: “pin” is called without its “number”.");
  }

  @Test
  void argumentThatAMacroDoesNotKnowIsReportedAtTheCall() {
    assertThat(
            messages(
                "<#import \"/components/pair/pair.ftlh\" as pair>\n<@pair.pin id=\"a\" nummber=\"1\" number=\"1\"/>"))
        .singleElement()
        .asString()
        .startsWith("templates/pages/section.ftlh:2:");
  }

  @Test
  void emptyOptionalHasNoValue() {
    assertThat(messages("<p>\n ${page.mapReview}</p>"))
        .containsExactly(
            "templates/pages/section.ftlh:2:4 The template failed: “page.mapReview” has no value here.");
  }

  @Test
  void syntaxErrorsOfAllTemplatesAreReported() {
    Theme broken = TestTheme.with(THEME, "pages/section.ftlh", "<p>\r\n<#if page>");
    broken = TestTheme.with(broken, "components/turn/turn.ftlh", "${");
    assertThat(messages(broken, page()))
        .hasSize(2)
        .anySatisfy(m -> assertThat(m).startsWith("templates/pages/section.ftlh:2:"))
        .anySatisfy(m -> assertThat(m).startsWith("templates/components/turn/turn.ftlh:1:"));
  }

  @Test
  void templateThatIsNotThereIsReported() {
    TreeMap<String, SourceFile> without = new TreeMap<>(THEME.templates());
    without.remove("pages/section.ftlh");
    Theme theme =
        new Theme(THEME.words(), "", List.of(), new TreeMap<>(), Optional.empty(), without);
    assertThat(messages(theme, page())).singleElement().asString().contains("“section”");
    assertThat(found.sorted())
        .extracting(Diagnostic::problem)
        .containsExactly(Problem.MISSING_TEMPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${page.class}",
        "${page.getClass()}",
        "${page?api.frame}",
        "${page.frame.title?api.class}",
        "${page.hashCode}",
        "<#include \"../../../../etc/passwd\">",
        "<#include \"/etc/passwd\">",
        "<#include \"http://example.org/x\">",
        "<#import \"file:///etc/passwd\" as x>",
        "<#assign x = page.frame.menu.add(1)>",
      })
  void reachesNothingButTheView(String template) {
    assertThat(messages(template))
        .hasSize(1)
        .allMatch(m -> m.startsWith("templates/pages/section.ftlh:1:"));
    assertThat(written).isEmpty();
  }

  private static Output.Page page() {
    return Samples.page("zh/cooperation.html");
  }

  /** What is reported when two pages use a template, with ids and hints. */
  private List<String> faults(String template) {
    messages(template);
    return found.sorted().stream()
        .map(d -> d.span() + " " + d.problem().id() + " " + d.hint(MessageLanguage.EN))
        .toList();
  }

  private List<String> messages(String template) {
    return messages(TestTheme.with(THEME, "pages/section.ftlh", template), page(), page());
  }

  private List<String> messages(Theme theme, Output... outputs) {
    assertThatThrownBy(
            () ->
                SiteRenderer.render(
                    new SitePlan(List.of(outputs)),
                    Templates.parse(theme),
                    (path, bytes) -> written.add(path),
                    found))
        .isInstanceOf(StoppedException.class);
    return found.sorted().stream()
        .map(d -> d.span() + " " + d.message(MessageLanguage.EN))
        .toList();
  }
}
