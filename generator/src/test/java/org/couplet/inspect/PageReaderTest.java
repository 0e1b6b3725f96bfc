package org.couplet.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {

  private final CleanSite site = new CleanSite();

  @Test
  void anIdTwice() {
    assertThat(site.foundWith("<p id=\"planning\">"))
        .containsExactly(
            "site/zh/overview.html:25:4: O603 The id “planning” stands twice in the page.");
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
    assertThat(site.foundWith(markup)).singleElement().asString().contains("O605", expected);
  }

  @Test
  void theLanguageOfThePage() {
    site.pages.put("zh/overview.html", CleanSite.ZH.replace(" lang=\"zh-Hans\"", ""));
    assertThat(site.found()).singleElement().asString().contains("html:2:1: O605", "no lang");
    site.pages.put("zh/overview.html", CleanSite.ZH.replace(" lang=\"zh-Hans\"", " lang=\"en\""));
    assertThat(site.found()).singleElement().asString().contains("does not fit its folder zh/");
    site.pages.put("zh/overview.html", CleanSite.ZH);
    site.pages.put("index.html", "<h1>x</h1>");
    assertThat(site.found()).singleElement().asString().contains("no html tag");
  }
}
