package org.couplet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.couplet.model.Section;
import org.couplet.plan.page.Atlas;
import org.couplet.plan.page.ContentsPlanner;
import org.couplet.plan.page.Edition;
import org.couplet.plan.page.Place;
import org.couplet.plan.page.Translations;
import org.couplet.plan.view.Frame;

/**
 * What search engines read: the pages there are and which of them are translations of each other
 * (sitemaps.org 0.9, at most 50,000 addresses a file), and where that list lies.
 */
final class Sitemap {
  private static final int MOST = 50_000;
  private static final String NAME = "sitemap.xml";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private Sitemap() {}

  /** The files by path; none where the site has no address. */
  static SortedMap<String, String> files(Atlas atlas) {
    Optional<String> address = atlas.absolute("");
    return address.map(base -> files(base, entries(atlas))).orElseGet(TreeMap::new);
  }

  /** The files for a site at {@code address} whose pages are these. */
  static SortedMap<String, String> files(String address, List<String> entries) {
    SortedMap<String, String> files = new TreeMap<>();
    if (entries.size() <= MOST) {
      files.put(NAME, urlset(entries));
    } else {
      StringBuilder index = new StringBuilder(HEAD);
      index.append("<sitemapindex xmlns=\"").append(SCHEMA).append("\">\n");
      for (int start = 0, n = 1; start < entries.size(); start += MOST, n++) {
        String name = "sitemap-" + n + ".xml";
        files.put(name, urlset(entries.subList(start, Math.min(start + MOST, entries.size()))));
        index.append("<sitemap><loc>").append(xml(address + name));
        index.append("</loc></sitemap>\n");
      }
      files.put(NAME, index.append("</sitemapindex>\n").toString());
    }
    String robots = "User-agent: *\nAllow: /\n\nSitemap: " + address + NAME + "\n";
    files.put("robots.txt", robots);
    return files;
  }

  private static List<String> entries(Atlas atlas) {
    Translations translations = new Translations(atlas);
    List<String> entries = new ArrayList<>();
    entries.add(entry(atlas, Place.COVER, List.of()));
    for (Edition edition : atlas.editions()) {
      String contents = ContentsPlanner.PAGE;
      entries.add(entry(atlas, edition.path(contents), translations.alternates(contents, edition)));
      for (Section section : atlas.brochure().sections()) {
        if (translations.isIndexed(section, edition)) {
          String path = edition.path(section.id().value());
          entries.add(entry(atlas, path, translations.alternates(section, edition)));
        }
      }
    }
    return entries;
  }

  private static String entry(Atlas atlas, String path, List<Frame.Alternate> alternates) {
    StringBuilder out = new StringBuilder("<url><loc>");
    out.append(xml(atlas.absolute(path).orElseThrow())).append("</loc>");
    for (Frame.Alternate alternate : alternates) {
      out.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(xml(alternate.hreflang()));
      out.append("\" href=\"").append(xml(alternate.href())).append("\"/>");
    }
    return out.append("</url>\n").toString();
  }

  private static String urlset(List<String> entries) {
    return HEAD
        + "<urlset xmlns=\""
        + SCHEMA
        + "\" xmlns:xhtml=\""
        + XHTML
        + "\">\n"
        + String.join("", entries)
        + "</urlset>\n";
  }

  private static String xml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
