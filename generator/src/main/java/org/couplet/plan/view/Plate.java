package org.couplet.plan.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Key figures that are set in one row on one colour field.
 *
 * @param field {@code karst blossom mist}; {@code paper} for none
 * @param layout {@code mega}: the first is the largest; {@code dots}: the last is drawn as a share;
 *     {@code row}
 * @param figures one to three
 */
public record Plate(String field, String layout, List<KeyFigureView> figures) {
  public Plate {
    figures = List.copyOf(figures);
  }

  private static final List<String> COVER_FIELDS = List.of("karst", "paper", "blossom", "paper");
  private static final List<String> PART_FIELDS = List.of("mist", "blossom");

  /** The share as a drawing, where there is one. */
  public Optional<KeyFigureView.DotsView> dots() {
    return layout.equals("dots") ? figures.get(figures.size() - 1).dots() : Optional.empty();
  }

  /** The figures of a cover: the largest with a companion, then rows on changing fields. */
  static List<Plate> ofCover(List<KeyFigureView> figures) {
    List<Plate> plates = new ArrayList<>();
    List<KeyFigureView> rest = figures;
    if (!figures.isEmpty() && figures.get(0).large()) {
      int end = Math.min(2, figures.size());
      plates.add(new Plate(COVER_FIELDS.get(0), "mega", figures.subList(0, end)));
      rest = figures.subList(end, figures.size());
    }
    for (List<KeyFigureView> row : rows(rest)) {
      int turn = plates.size() % COVER_FIELDS.size();
      plates.add(new Plate(COVER_FIELDS.get(turn), "row", row));
    }
    return plates;
  }

  /** The figures of a part: a share takes the one or two before it along. */
  static List<Plate> ofPart(List<KeyFigureView> figures) {
    List<Plate> plates = new ArrayList<>();
    List<KeyFigureView> plain = new ArrayList<>();
    for (KeyFigureView figure : figures) {
      plain.add(figure);
      if (figure.dots().isPresent()) {
        int from = Math.max(0, plain.size() - 3);
        addRows(plain.subList(0, from), plates);
        plates.add(new Plate("karst", "dots", plain.subList(from, plain.size())));
        plain.clear();
      }
    }
    addRows(plain, plates);
    return plates;
  }

  private static void addRows(List<KeyFigureView> figures, List<Plate> plates) {
    for (List<KeyFigureView> row : rows(figures)) {
      String field = PART_FIELDS.get(plates.size() % PART_FIELDS.size());
      plates.add(new Plate(field, "row", row));
    }
  }

  /** Rows of three, and of two where nothing would stand alone otherwise. */
  private static List<List<KeyFigureView>> rows(List<KeyFigureView> figures) {
    List<List<KeyFigureView>> rows = new ArrayList<>();
    int left = figures.size();
    int at = 0;
    while (left > 0) {
      int size = left == 4 || left < 3 ? Math.min(2, left) : 3;
      rows.add(figures.subList(at, at + size));
      at += size;
      left -= size;
    }
    return rows;
  }
}
