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
import org.couplet.diag.Problem;
import org.couplet.diag.StoppedException;
import org.couplet.model.Theme;
import org.couplet.plan.Bytes;
import org.couplet.plan.Output;
import org.couplet.plan.SitePlan;
import org.couplet.plan.view.Html;
import org.couplet.plan.view.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteRendererTest {

  private static final Theme THEME = TestTheme.load();
  private static final List<String> EDITIONS = List.of("zh", "en", "both");
  private static final Duration LONG = Duration.ofMinutes(5);

  private final Map<String, byte[]> written = Collections.synchronizedMap(new TreeMap<>());
  private final Diagnostics found = new Diagnostics();

  @Test
  void rendersPagesAndHandsEverythingElseOn(@TempDir Path folder) throws Exception {
    Path photo = folder.resolve("photo.jpg");
    Files.write(photo, new byte[] {1, 2, 3});
    RenderedSite site =
        render(
            THEME,
            page(),
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
    List<Output> outputs = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      outputs.add(
          new Output.Page("p" + i + ".html", Samples.section(EDITIONS.get(i % 3), "cooperation")));
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
    Output page = Samples.page("index.html");
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
                    Templates.parse(theme),
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
                    Templates.parse(THEME),
                    (path, bytes) -> {
                      throw new IOException("disk full");
                    },
                    found))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  private static Output.Page page() {
    return Samples.page("zh/cooperation.html");
  }

  private RenderedSite render(Theme theme, Output... outputs) throws Exception {
    return SiteRenderer.render(
        new SitePlan(List.of(outputs)), Templates.parse(theme), written::put, found, LONG);
  }

  private String text(String path) {
    return new String(written.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }

  private static String fragment(String template, String title, String html) {
    Theme theme = TestTheme.with(THEME, "x.ftlh", template);
    return Templates.parse(theme)
        .render(
            "x.ftlh",
            Map.of(
                "page",
                new Sample(
                    new Titled(title),
                    List.of(
                        new Passage("zh-Hans", "ltr", new Html(html), html, Passage.State.OWN)))),
            new Diagnostics())
        .orElseThrow();
  }

  record Sample(Titled frame, List<Passage> titles) {}

  record Titled(String title) {}
}
