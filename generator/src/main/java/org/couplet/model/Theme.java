package org.couplet.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.couplet.diag.Located;
import org.couplet.diag.SourceFile;

/**
 * How the brochure looks: the default {@code templates/} with the project's own laid over them file
 * by file.
 *
 * @param words the templates' words
 * @param stylesheet all styles, concatenated in the order of their layers
 * @param outside addresses on other hosts from which the project's own styles would fetch
 * @param scripts scripts by file name
 * @param icon the drawing that browsers show beside the title, SVG
 * @param templates FreeMarker sources by name relative to {@code templates/} ({@code
 *     pages/section.ftlh})
 */
public record Theme(
    Words words,
    String stylesheet,
    List<Located<String>> outside,
    SortedMap<String, String> scripts,
    Optional<String> icon,
    SortedMap<String, SourceFile> templates) {

  private static final String PAGES = "pages/";
  private static final String SUFFIX = ".ftlh";

  public Theme {
    outside = List.copyOf(outside);
    scripts = Collections.unmodifiableSortedMap(new TreeMap<>(scripts));
    templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
  }

  /** The names of the page templates there are, sorted: what {@code template:} may say. */
  public List<String> pages() {
    return templates.keySet().stream()
        .filter(name -> name.startsWith(PAGES) && name.endsWith(SUFFIX))
        .map(name -> name.substring(PAGES.length(), name.length() - SUFFIX.length()))
        .toList();
  }
}
