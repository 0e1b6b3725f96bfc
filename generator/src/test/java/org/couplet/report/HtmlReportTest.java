package org.couplet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.model.SectionId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {

  private static final ReportLinks LINKS =
      new ReportLinks() {
        @Override
        public Optional<String> page(SectionId section, String anchor) {
          return Optional.of("/both/" + section + ".html#" + anchor);
        }

        @Override
        public Optional<String> editor(Span place) {
          return Optional.of("vscode://file/p/" + place);
        }
      };

  @Test
  void showsBothTextsOfAProblemWithWhatIsMeantMarked() {
    Document page = parsed(HtmlReport.file(SampleReport.checked(), MessageLanguage.EN));
    Element error = page.expectFirst("article.error");
    assertThat(error.expectFirst("h4").text())
        .isEqualTo(
            "Error “2542.4万元” is RMB 25.424 million; the English says “RMB 2.5424 million”, which is"
                + " off by a power of ten.");
    assertThat(error.expectFirst("h4 span[lang]").outerHtml())
        .isEqualTo("<span lang=\"zh-Hans\">2542.4万元</span>");
    assertThat(error.select(".text").eachAttr("lang")).containsExactly("zh-Hans", "en");
    assertThat(error.select("mark").eachText()).containsExactly("2542.4万元", "RMB 2.5424 million");
    assertThat(error.select("code").eachText())
        .containsExactly(
            "content/sections/s/en.md:2:1",
            "P330 number-parity",
            "content/sections/s/zh.md:2:1",
            "content/sections/s/en.md:2:1");
  }

  @Test
  void saysWhereATranslationBelongs() {
    Document page = parsed(HtmlReport.file(SampleReport.checked(), MessageLanguage.ZH));
    Element missing = page.expectFirst("article:has(.none)");
    assertThat(missing.select(".texts > div").get(1).text())
        .startsWith("English 应在 content/sections/s/en.md:2:")
        .endsWith("暂无译文");
  }

  @Test
  void countsSectionsByState() {
    Document page = parsed(HtmlReport.file(SampleReport.checked(), MessageLanguage.EN));
    assertThat(page.select("thead th").eachText())
        .containsExactly(
            "Section",
            "Done",
            "Blocks",
            "Confirmed",
            "Unconfirmed",
            "Stale",
            "No Chinese",
            "No English",
            "Problems");
    assertThat(page.select("tbody td").eachText())
        .containsExactly("0 %", "3", "0", "2", "0", "0", "1", "1 error, 4 warnings, 2 notes");
    assertThat(page.select("header dd").eachText())
        .containsExactly("0 %", "66 %", "0", "1", "4", "2");
  }

  @ParameterizedTest
  @EnumSource(MessageLanguage.class)
  void nothingThatAnybodyWroteBecomesAnElement(MessageLanguage language) {
    SourceFile yaml = new SourceFile(SampleReport.HOSTILE, "a: " + SampleReport.HOSTILE + "\n");
    List<Diagnostic> problems =
        List.of(
            new Diagnostic(
                Problem.UNKNOWN_KEY_NEAR,
                yaml.span(3, 9),
                List.of(Phrase.same(SampleReport.HOSTILE), Phrase.same(SampleReport.HOSTILE)),
                Optional.empty()));
    for (Checked checked : List.of(SampleReport.checked(), Checked.unread(problems))) {
      Document page = parsed(HtmlReport.file(checked, language));
      assertThat(page.select("script, body style, body [style]")).isEmpty();
      assertThat(page.text()).contains("\"><script>alert('x')</script>&amp;");
      assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
          .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }
  }

  @Test
  void hiddenCharactersAreNamed() {
    Document page =
        parsed(
            HtmlReport.file(
                SampleReport.of(List.of("# 题", "甲\u202e乙"), List.of("# T", "a\u0000b")),
                MessageLanguage.EN));
    assertThat(page.select(".text").eachText()).contains("甲<U+202E>乙", "a<U+0000>b");
  }

  @Test
  void aServedPageHasNothingInlineAndLeadsToThePairAndTheEditor() {
    String html =
        HtmlReport.served(
            SampleReport.checked(), MessageLanguage.EN, "/r.css", LINKS, Optional.empty());
    Document page = parsed(html);
    assertThat(page.select("style, script, [style]")).isEmpty();
    assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).containsExactly("/r.css");
    assertThat(page.select("article.error a").eachAttr("href"))
        .containsExactly(
            "vscode://file/p/content/sections/s/en.md:2:1",
            "/both/s.html#top-1",
            "vscode://file/p/content/sections/s/zh.md:2:1",
            "vscode://file/p/content/sections/s/en.md:2:1");
  }

  @Test
  void aFileByItselfAsksForNothingAndLeadsNowhere() {
    Document page = parsed(HtmlReport.file(SampleReport.checked(), MessageLanguage.EN));
    assertThat(page.select("a, link, [src]")).isEmpty();
    assertThat(HtmlReport.stylesheet()).doesNotContain("url(", "@import", "</");
  }

  @Test
  void headingsGoDownStepByStep() {
    Document page = parsed(HtmlReport.file(SampleReport.checked(), MessageLanguage.ZH));
    assertThat(page.select("h1")).hasSize(1);
    int last = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).isLessThanOrEqualTo(last + 1);
      last = level;
    }
  }

  @Test
  void coloursAreTheBrochures() throws IOException {
    Map<String, String> brochures =
        colours(Files.readString(Path.of("../templates/styles/tokens.css")));
    Map<String, String> reports = colours(HtmlReport.stylesheet());
    assertThat(reports).isNotEmpty();
    assertThat(brochures).containsAllEntriesOf(reports);
  }

  /** What {@code :root} sets first, then in the dark. */
  private static Map<String, String> colours(String css) {
    Map<String, String> colours = new TreeMap<>();
    Matcher colour = Pattern.compile("(--[a-z0-9-]+): (#[0-9a-f]+)").matcher(css);
    int dark = css.indexOf("prefers-color-scheme: dark");
    while (colour.find()) {
      colours.putIfAbsent((colour.start() > dark) + colour.group(1), colour.group(2));
    }
    return colours;
  }

  private static Document parsed(String html) {
    return Jsoup.parse(html);
  }
}
