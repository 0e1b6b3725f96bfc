package org.couplet.render;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was rendered.
 *
 * @param pages the HTML of every page by its path
 * @param others the paths of everything that is no page
 */
public record RenderedSite(SortedMap<String, String> pages, SortedSet<String> others) {
  public RenderedSite {
    pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    others = Collections.unmodifiableSortedSet(new TreeSet<>(others));
  }
}
