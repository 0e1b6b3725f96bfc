package org.couplet.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.diag.StoppedException;
import org.couplet.model.Theme;
import org.couplet.plan.Bytes;
import org.couplet.plan.Output;
import org.couplet.plan.SitePlan;
import org.couplet.plan.view.Passage;
import org.couplet.render.SamplePages.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRendererTest {

  private static final Theme THEME = TestTheme.load();
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Map<String, byte[]> written = Collections.synchronizedMap(new TreeMap<>());
  private final Diagnostics found = new Diagnostics();

  @Test
  void rendersPagesAndHandsEverythingElseOn(@TempDir Path folder) throws Exception {
    Path photo = folder.resolve("photo.jpg");
    Files.write(photo, new byte[] {1, 2, 3});
    SamplePages pages = new SamplePages(TestTheme.words());
    RenderedSite site =
        render(
            THEME,
            new Output.Page("zh/cooperation.html", pages.cooperation(Edition.ZH)),
            new Output.Text("robots.txt", "柳州\n"),
            new Output.Asset("assets/a.css", Bytes.of("a{}")),
            new Output.Copy("assets/photo.jpg", photo));
    assertThat(site.pages()).containsOnlyKeys("zh/cooperation.html");
    assertThat(site.others()).containsExactly("assets/a.css", "assets/photo.jpg", "robots.txt");
    assertThat(text("zh/cooperation.html"))
        .isEqualTo(site.pages().get("zh/cooperation.html"))
        .startsWith("<!doctype html>\n<html lang=\"zh-Hans\" dir=\"ltr\" class=\"page-section\">")
        .contains("借船出海");
    assertThat(text("robots.txt")).isEqualTo("柳州\n");
    assertThat(written.get("assets/photo.jpg")).containsExactly(1, 2, 3);
  }

  @Test
  void manyPagesAtOnceAreTheSameAsOneByOne() throws Exception {
    SamplePages pages = new SamplePages(TestTheme.words());
    List<Output> outputs = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      outputs.add(
          new Output.Page(
              "p" + i + ".html", pages.cooperation(Edition.ALL.get(i % Edition.ALL.size()))));
    }
    RenderedSite together = render(THEME, outputs.toArray(Output[]::new));
    for (int i = 0; i < 3; i++) {
      RenderedSite alone = render(THEME, outputs.get(i));
      for (int j = i; j < 120; j += 3) {
        assertThat(together.pages())
            .containsEntry("p" + j + ".html", alone.pages().get("p" + i + ".html"));
      }
    }
  }

  @Test
  void defaultLocaleChangesNothing() throws Exception {
    SamplePages pages = new SamplePages(TestTheme.words());
    Output page = new Output.Page("index.html", pages.cover());
    RenderedSite usual = render(THEME, page);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(render(THEME, page)).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void textIsEscapedAndMarkupIsNot() throws Exception {
    assertThat(fragment("${page.frame.title} ${page.titles[0].html}", "\"><script>", "<b>a</b>"))
        .isEqualTo("&quot;&gt;&lt;script&gt; <b>a</b>");
  }

  @Test
  void misspeltFieldIsReportedOnceWithTheOneThatWasMeant() {
    String template = "<#list page.frame.menu as entry>\n  ${entry.lnk.href}\n</#list>";
    assertThat(faults(template, template))
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
    assertThat(messages("<p>\n ${page.frame.canonical}</p>"))
        .containsExactly(
            "templates/pages/section.ftlh:2:4 The template failed: “page.frame.canonical” has no value here.");
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
    Theme theme = new Theme(THEME.words(), "", new TreeMap<>(), without);
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1..* as i></#list>",
        "<#list 1.. as i>${i}</#list>",
        "<#macro a><@a/></#macro><@a/>",
      })
  void endlessTemplateIsStopped(String template) {
    Theme theme = TestTheme.with(THEME, "pages/section.ftlh", template);
    Output.Page page = page();
    assertThatThrownBy(
            () ->
                SiteRenderer.render(
                    new SitePlan(List.of(page)),
                    theme,
                    written::put,
                    found,
                    Duration.ofMillis(500)))
        .isInstanceOf(StoppedException.class);
    assertThat(found.sorted()).extracting(Diagnostic::problem).containsExactly(Problem.TEMPLATE);
  }

  @Test
  void sinkThatCannotStoreIsTheMachinesFault() {
    assertThatThrownBy(
            () ->
                SiteRenderer.render(
                    new SitePlan(List.of(page())),
                    THEME,
                    (path, bytes) -> {
                      throw new IOException("disk full");
                    },
                    found))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  private static Output.Page page() {
    return new Output.Page("zh/a.html", new SamplePages(TestTheme.words()).cooperation(Edition.ZH));
  }

  private RenderedSite render(Theme theme, Output... outputs) throws Exception {
    return SiteRenderer.render(new SitePlan(List.of(outputs)), theme, written::put, found, LONG);
  }

  private String text(String path) {
    return new String(written.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }

  private static String fragment(String template, String title, String html) throws Exception {
    Theme theme = TestTheme.with(THEME, "x.ftlh", template);
    return Templates.of(theme, new Diagnostics())
        .render(
            "x.ftlh",
            Map.of("page", new Sample(new Titled(title), List.of(SamplePages.passage("zh", html)))))
        .orElseThrow();
  }

  record Sample(Titled frame, List<Passage> titles) {}

  record Titled(String title) {}

  /** What is reported when two pages use a template, with ids and hints. */
  private List<String> faults(String... templates) {
    messages(templates[0]);
    return found.sorted().stream()
        .map(d -> d.span() + " " + d.problem().id() + " " + d.hint(MessageLanguage.EN))
        .toList();
  }

  private List<String> messages(String template) {
    return messages(TestTheme.with(THEME, "pages/section.ftlh", template), page(), page());
  }

  private List<String> messages(Theme theme, Output... outputs) {
    assertThatThrownBy(() -> render(theme, outputs)).isInstanceOf(StoppedException.class);
    return found.sorted().stream()
        .map(d -> d.span() + " " + d.message(MessageLanguage.EN))
        .toList();
  }
}
