package org.couplet.site;

import static org.couplet.site.PrintedBrochure.PROJECT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The words of the built site in one language: what stands in the text nodes of its pages. */
final class SiteTexts {

  /** Pages of the site's own. */
  private static final Set<String> OWN =
      Set.of("contents.html", "slides.html", "print.html", "search.html");

  private SiteTexts() {}

  /** The pages of the sections in an edition: {@code zh}, {@code en} or {@code both}. */
  static List<Document> sections(String edition) {
    return pages(PROJECT.resolve("site").resolve(edition)).stream()
        .filter(page -> !OWN.contains(page.getFileName().toString()))
        .map(SiteTexts::document)
        .toList();
  }

  /** Every page of the site. */
  static List<Document> all() {
    return pages(PROJECT.resolve("site")).stream().map(SiteTexts::document).toList();
  }

  /**
   * What a page says in a language, navigation aside. Left out are dates, which templates make of
   * values, and what is their own, which has an id in {@code c-}.
   */
  static List<String> words(Document page, String lang) {
    return words(page, lang, "nav, time, figure.share");
  }

  /** The same without the captions of key figures, which templates put together of values. */
  static List<String> prose(Document page, String lang) {
    return words(page, lang, "nav, time, figure.share, dl.keys dt");
  }

  private static List<String> words(Document page, String lang, String without) {
    List<String> words = new ArrayList<>();
    for (Element main : page.select("main")) {
      for (TextNode node : main.nodeStream(TextNode.class).toList()) {
        Element around = (Element) node.parentNode();
        String text = node.text().strip();
        if (around != null
            && !text.isEmpty()
            && says(around, lang)
            && around.closest(without) == null) {
          words.add(text);
        }
      }
    }
    return words;
  }

  private static boolean says(Element around, String lang) {
    Element marked = around.closest("[lang]");
    String tag = marked == null ? "" : marked.attr("lang");
    return (tag + "-").startsWith(lang + "-") && around.closest("svg, [id^=c-]:not(main)") == null;
  }

  /** The words of the templates in a language, and the names of languages. */
  static List<String> templateWords(String lang) {
    List<String> words = new ArrayList<>(List.of("中文", "English"));
    if (PrintedBrochure.yaml(PROJECT.resolve("templates/words.yaml")) instanceof Map<?, ?> all) {
      for (Object word : all.values()) {
        if (word instanceof Map<?, ?> pair && pair.get(lang) instanceof String text) {
          words.add(text);
        }
      }
    }
    return words;
  }

  private static List<Path> pages(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("build the site first", e);
    }
  }

  private static Document document(Path page) {
    try {
      return Jsoup.parse(Files.readString(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
