package org.couplet.plan.view;

import java.util.List;
import java.util.Optional;
import org.couplet.lang.WrittenNumber;

/**
 * A key figure.
 *
 * @param entries the number written out, its unit and its label, for each language of the page
 * @param large whether it is the largest of its set
 * @param dots the share as a drawing, where it is a share
 */
public record KeyFigureView(List<Entry> entries, boolean large, Optional<DotsView> dots) {

  /** A key figure in one language; {@code unit} is empty where it counts nothing. */
  public record Entry(String lang, String dir, WrittenNumber number, String unit, String label) {}

  /**
   * Dots, one for each counted thing, in columns: SVG paths in a grid of 24 units.
   *
   * @param id unique on the page, for the patterns
   * @param full path of the filled dots
   * @param open path of the others
   * @param label what it shows, in a sentence for each language of the page
   */
  public record DotsView(
      String id, int width, int height, String full, String open, List<Passage> label) {}
}
