package org.couplet.inspect;

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

/** A clean site of four pages, for tests to spoil. */
final class CleanSite {

  static final String ADDRESS = "https://example.org/zyjy/";

  static final String ZH =
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

  static final String EN =
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

  static final String PLAIN =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<title>x</title>\n<h1>x</h1>\n</html>\n";

  static final String NOT_FOUND =
      """
      <!DOCTYPE html>
      <html lang="zh-Hans">
      <link rel="stylesheet" href="/zyjy/assets/site.0123456789.css">
      <h1>404</h1><a href="/zyjy/index.html">首页</a> <a href="/zyjy/">首页</a> <a href="#">上</a>
      </html>
      """;

  final SortedMap<String, String> pages =
      new TreeMap<>(
          Map.of(
              "index.html", PLAIN,
              "404.html", NOT_FOUND,
              "zh/overview.html", ZH,
              "en/overview.html", EN));

  final SortedSet<String> others =
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

  Optional<URI> address = Optional.of(URI.create(ADDRESS));

  List<Site.AllowedHost> allowed = List.of();

  /** What is found once {@code markup} stands at the end of its Chinese page. */
  List<String> foundWith(String markup) {
    pages.put("zh/overview.html", ZH.replace("</body>", markup + "</body>"));
    return found();
  }

  /** What is found: place, id and message of each problem. */
  List<String> found() {
    Diagnostics found = new Diagnostics();
    Site site =
        new Site(
            new SourceFile("content/site.yaml", ""),
            new Bilingual<>("柳州职业教育", "Vocational Education in Liuzhou"),
            Optional.empty(),
            address,
            Optional.empty(),
            Site.Filing.NONE,
            Site.Untranslated.NOTICE,
            Optional.empty(),
            Map.of(),
            allowed,
            true,
            true);
    SiteInspector.inspect(new RenderedSite(pages, others), site, found);
    return found.sorted().stream()
        .map(d -> d.span() + ": " + d.problem().id() + " " + d.message(MessageLanguage.EN))
        .toList();
  }
}
