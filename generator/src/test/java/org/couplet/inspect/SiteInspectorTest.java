package org.couplet.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.model.Site;
import org.couplet.render.RenderedSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteInspectorTest {

  private static final String ADDRESS = "https://example.org/zyjy/";

  private static final String ZH =
      """
      <!DOCTYPE html>
      <html lang="zh-Hans" dir="ltr">
      <head>
      <title>概况</title>
      <link rel="canonical" href="https://example.org/zyjy/zh/overview.html">
      <link rel="alternate" hreflang="en" href="https://example.org/zyjy/en/overview.html">
      <link rel="alternate" hreflang="x-default" href="https://example.org/zyjy/">
      <meta property="og:image" content="https://example.org/zyjy/assets/cover.0123456789.jpg">
      <link rel="stylesheet" href="../assets/site.0123456789.css">
      <script src="../assets/site.0123456789.js" defer></script>
      <script type="application/ld+json">{"name": "<a href='nowhere'>"}</script>
      </head>
      <body>
      <h1 id="top">概况</h1>
      <p id="planning-1"><a href="../en/overview.html#planning">English</a>
      <a href="#planning">规划</a> <a href="">本页</a> <a href="?a=b#top">top</a> <a href="overview.html">x</a>
      <a href="https://www.gxnu.edu.cn/" target="_blank" rel="noopener">外部网站</a>
      <a href="mailto:a@example.org">邮箱</a> <a href="tel:+86772">电话</a>
      <a href="../assets/report.0123456789.pdf#page=2">PDF</a></p>
      <h2 id="planning">规划</h2>
      <img src="../assets/cover.0123456789.jpg" srcset="../assets/cover.0123456789.jpg 400w,../assets/cover.9876543210.jpg 800w" alt="" width="400" height="300">
      <svg><use href="#planning"/></svg>
      <h3>一</h3>
      <h2 id="中文">二</h2> <a href="#%E4%B8%AD%E6%96%87">二</a>
      </body>
      </html>
      """;

  private static final String EN =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <title>Overview</title>
      <link rel="alternate" hreflang="zh-Hans" href="https://example.org/zyjy/zh/overview.html">
      </head>
      <body><h1>Overview</h1><h2 id="planning">Planning</h2><a hreflang="zh-Hans" href="../zh/overview.html">中文</a></body>
      </html>
      """;

  private static final String PLAIN =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<title>x</title>\n<h1>x</h1>\n</html>\n";

  private static final String NOT_FOUND =
      """
      <!DOCTYPE html>
      <html lang="zh-Hans">
      <link rel="stylesheet" href="/zyjy/assets/site.0123456789.css">
      <h1>404</h1><a href="/zyjy/index.html">首页</a> <a href="/zyjy/">首页</a> <a href="#">上</a>
      </html>
      """;

  private final SortedMap<String, String> pages =
      new TreeMap<>(
          Map.of(
              "index.html", PLAIN,
              "404.html", NOT_FOUND,
              "zh/overview.html", ZH,
              "en/overview.html", EN));

  private final SortedSet<String> others =
      new TreeSet<>(
          List.of(
              "assets/site.0123456789.css",
              "assets/site.0123456789.js",
              "assets/cover.0123456789.jpg",
              "assets/cover.9876543210.jpg",
              "assets/report.0123456789.pdf",
              ".htaccess",
              "_headers",
              "sitemap.xml"));

  private Optional<URI> address = Optional.of(URI.create(ADDRESS));

  @Test
  void nothingIsFoundInACleanSite() {
    assertThat(found()).isEmpty();
  }

  @Test
  void aFindingStandsWhereItStandsInThePage() {
    pages.put("zh/overview.html", ZH.replace("#planning\">规", "#plan\">规"));
    assertThat(found())
        .containsExactly(
            "site/zh/overview.html:16:4: O602 In the page as rendered the link “#plan” leads to an"
                + " anchor that is not there.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gone.html",
        "../gone/overview.html",
        "../../elsewhere.html",
        "../assets/",
        "..",
        "./",
        "Overview.html",
        "overview",
        "overview.html/",
        "..\\en\\overview.html",
        "https://example.org/zyjy/zh/gone.html",
        "http://",
      })
  void aLinkThatLeadsNowhere(String address) {
    assertThat(foundWith("<a href=\"" + address + "\">x</a>"))
        .singleElement()
        .asString()
        .contains("O601");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=\"gone.png\" alt=\"\" width=\"1\" height=\"1\">",
        "<img srcset=\"../assets/cover.0123456789.jpg, gone.png 2x\" alt=\"\" width=\"1\" height=\"1\">",
        "<source srcset=\"../assets/cover.0123456789.jpg 1x,gone.png 2x\">",
        "<script src=\"gone.js\"></script>",
        "<link rel=\"stylesheet\" href=\"gone.css\">",
        "<link rel=\"icon\" href=\"gone.ico\">",
        "<link rel=\"canonical\" href=\"https://example.org/zyjy/gone.html\">",
        "<meta property=\"og:image\" content=\"https://example.org/zyjy/gone.jpg\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=gone.html\">",
        "<form action=\"gone.html\"></form>",
        "<video poster=\"gone.jpg\"></video>",
        "<object data=\"gone.svg\"></object>",
        "<svg><use xlink:href=\"gone.svg#x\"/></svg>"
      })
  void anyAddressThatLeadsNowhere(String markup) {
    assertThat(foundWith(markup)).singleElement().asString().contains("O601", "gone");
  }

  @Test
  void anEmptyAddressFetchesThePageItself() {
    assertThat(foundWith("<video poster=\"\"></video>"))
        .singleElement()
        .asString()
        .contains("O601");
  }

  @Test
  void anAnchorThatIsNotInAnotherPage() {
    assertThat(foundWith("<a href=\"../en/overview.html#planing\">x</a>"))
        .singleElement()
        .asString()
        .contains("O602", "“../en/overview.html#planing”");
    assertThat(foundWith("<a href=\"https://example.org/zyjy/en/overview.html#x\">x</a>"))
        .singleElement()
        .asString()
        .contains("O602");
  }

  @Test
  void anIdTwice() {
    assertThat(foundWith("<p id=\"planning\">"))
        .containsExactly(
            "site/zh/overview.html:25:4: O603 The id “planning” stands twice in the page.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script src=\"https://cdn.example.com/x.js\"></script>",
        "<script src=\"//cdn.example.com/x.js\"></script>",
        "<link rel=\"preload stylesheet\" href=\"http://cdn.example.com/x.css\">",
        "<link rel=\"preconnect\" href=\"https://cdn.example.com\">",
        "<iframe src=\"https://cdn.example.com/map\"></iframe>",
        "<svg><image href=\"https://cdn.example.com/x.png\"/></svg>",
        "<a ping=\"https://cdn.example.com/\" href=\"#top\">x</a>",
        "<source srcset=\"https://cdn.example.com/x.webp 1x\">"
      })
  void aRequestToAnotherHost(String markup) {
    assertThat(foundWith(markup)).singleElement().asString().contains("O604", "cdn.example.com");
    allowed = List.of(new Site.AllowedHost("CDN.example.com", "the map"));
    assertThat(foundWith(markup)).isEmpty();
  }

  @Test
  void theSitesOwnFilesAreNotFetchedThroughItsAddress() {
    assertThat(
            foundWith("<source srcset=\"https://example.org/zyjy/assets/cover.0123456789.jpg\">"))
        .singleElement()
        .asString()
        .contains("O604");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <h1>two</h1>                                   | exactly one h1, but there are 2
          <h2>a</h2><h4>b</h4>                           | skip from h2 to h4
          <p style="color: red">                         | style attribute
          <style>p {}</style>                            | a style stands in the page itself
          <script>alert(1)</script>                      | a script stands in the page itself
          <script type="speculationrules">{}</script>    | a script stands in the page itself
          <p onclick="x()">                              | onclick attribute
          <img src="../assets/cover.0123456789.jpg" width="1" height="1">        | no alt
          <img src="../assets/cover.0123456789.jpg" alt="" height="1">           | no whole-number width
          <img src="../assets/cover.0123456789.jpg" alt="" width="1" height="0"> | no whole-number height
          <a href="/zyjy/index.html">x</a>               | starts from the host's root
          <a href="javascript:alert(1)">x</a>            | “javascript:alert(1)” can't be used
          <a href="java&#115;cript:alert(1)">x</a>       | can't be used
          <a href="file:///C:/x">x</a>                   | can't be used
          <source srcset="data:image/png;base64,AA">     | can't be used
          <a href="http://localhost:4000/">x</a>         | on this machine
          <a href="http://127.0.0.1/">x</a>              | on this machine
          <a href="#top" target="_blank">x</a>           | lacks rel
          <base href="..">                               | base tag
          <p lang="中文">                                 | the lang “中文” is no language tag
          <p lang="e">                                   | the lang “e” is no language tag
          <p lang="">                                    | is no language tag
          <a hreflang="zh_CN" href="#top">x</a>          | the hreflang “zh_CN”
          """)
  void aPageThatIsNotRight(String markup, String expected) {
    assertThat(foundWith(markup)).singleElement().asString().contains("O605", expected);
  }

  @Test
  void theLanguageOfThePage() {
    pages.put("zh/overview.html", ZH.replace(" lang=\"zh-Hans\"", ""));
    assertThat(found()).singleElement().asString().contains("html:2:1: O605", "no lang");
    pages.put("zh/overview.html", ZH.replace(" lang=\"zh-Hans\"", " lang=\"en\""));
    assertThat(found()).singleElement().asString().contains("does not fit its folder zh/");
    pages.put("zh/overview.html", ZH);
    pages.put("index.html", "<h1>x</h1>");
    assertThat(found()).singleElement().asString().contains("no html tag");
  }

  @Test
  void anAlternateThatDoesNotAnswer() {
    pages.put(
        "en/overview.html", EN.replace("rel=\"alternate\" hreflang=\"zh-Hans\"", "rel=\"next\""));
    assertThat(found())
        .containsExactly(
            "site/zh/overview.html:6:37: O605 The page as rendered is not right: its hreflang names"
                + " en/overview.html, which doesn't name it in return.");
  }

  @Test
  void theNotFoundPageIsShownAnywhere() {
    pages.put("404.html", NOT_FOUND.replace("/zyjy/index.html", "index.html"));
    assertThat(found()).singleElement().asString().contains("shown at any address");
    pages.put("404.html", NOT_FOUND.replace("/zyjy/index.html", "/zyjy/gone.html"));
    assertThat(found()).singleElement().asString().contains("O601");
    pages.put("404.html", NOT_FOUND.replace("/zyjy/index.html", "/index.html"));
    assertThat(found()).singleElement().asString().contains("O601");
    pages.put("404.html", PLAIN);
    assertThat(found()).isEmpty();
  }

  @Test
  void withoutAnAddressEveryAbsoluteLinkIsSomebodyElses() {
    address = Optional.empty();
    pages.remove("404.html");
    assertThat(found()).isEmpty();
  }

  @Test
  void pathsThatAreNotSafeEverywhere() {
    List<String> unsafe =
        List.of(
            "con.html",
            "zh/aux",
            "zh/NUL.txt",
            "com1.html",
            "a./x.html",
            "a b.html",
            "a:b.html",
            "a?.html",
            "Über-uns.png",
            "照片.jpg",
            "x.",
            "zh/" + "a".repeat(200) + ".html",
            "a*b",
            "a|b",
            "\"",
            "a\\b");
    others.addAll(unsafe);
    List<String> reported = found();
    assertThat(reported)
        .hasSize(unsafe.size())
        .allMatch(line -> line.contains("O6") || line.contains("C211"));
    for (String path : unsafe) {
      assertThat(reported)
          .as(path)
          .anyMatch(line -> line.startsWith("site/" + path + ":1:1: C211"));
    }
    others.removeAll(unsafe);
    others.add("zh/console.html");
    others.add("zh/com.html");
    assertThat(found()).isEmpty();
  }

  @Test
  void pathsThatDifferOnlyInCase() {
    others.add("EN/overview.html");
    assertThat(found())
        .singleElement()
        .asString()
        .contains("O608", "EN/overview.html", "en/overview.html");
  }

  @Test
  void manyPagesAreReadInParallelWithTheSameResult() {
    for (int i = 0; i < 300; i++) {
      pages.put(
          "en/page-" + i + ".html",
          PLAIN.replace("<h1>", "<a href=\"gone-" + i + ".html\">x</a><h1>"));
    }
    List<String> first = found();
    assertThat(first).hasSize(300).isEqualTo(found());
  }

  private List<Site.AllowedHost> allowed = List.of();

  private List<String> foundWith(String markup) {
    pages.put("zh/overview.html", ZH.replace("</body>", markup + "</body>"));
    return found();
  }

  private List<String> found() {
    Diagnostics found = new Diagnostics();
    Site site =
        new Site(
            new SourceFile("content/site.yaml", ""),
            new Bilingual<>("柳州职业教育", "Vocational Education in Liuzhou"),
            Optional.empty(),
            address,
            Optional.empty(),
            new Site.Filing(Optional.empty(), Optional.empty(), Optional.empty()),
            Site.Untranslated.NOTICE,
            Optional.empty(),
            Map.of(),
            allowed,
            true);
    SiteInspector.inspect(new RenderedSite(pages, others), site, found);
    return found.sorted().stream()
        .map(d -> d.span() + ": " + d.problem().id() + " " + d.message(MessageLanguage.EN))
        .toList();
  }
}
