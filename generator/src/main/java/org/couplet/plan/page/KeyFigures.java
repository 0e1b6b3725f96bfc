package org.couplet.plan.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.couplet.lang.Language;
import org.couplet.lang.NumberWriter;
import org.couplet.lang.Side;
import org.couplet.lang.WrittenNumber;
import org.couplet.model.KeyFigure;
import org.couplet.plan.text.EastAsian;
import org.couplet.plan.view.KeyFigureView;
import org.couplet.plan.view.Passage;

/** Sets of key figures, written out; counts the drawings on a page. */
final class KeyFigures {
  private static final BigDecimal DWARFS = BigDecimal.TEN;

  private final Atlas atlas;
  private final Place place;
  private final PageText text;
  private final Counter drawings = new Counter();

  KeyFigures(Atlas atlas, Place place) {
    this.atlas = atlas;
    this.place = place;
    this.text = new PageText(atlas, place);
  }

  /** A set that is shown together. */
  List<KeyFigureView> views(List<KeyFigure> set) {
    OptionalInt large = large(set);
    List<KeyFigureView> views = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      KeyFigure figure = set.get(i);
      List<KeyFigureView.Entry> entries =
          place.edition().sides().stream().map(side -> entry(figure, side)).toList();
      views.add(new KeyFigureView(entries, large.equals(OptionalInt.of(i)), dots(figure)));
    }
    return views;
  }

  /**
   * The place of the figure that is shown large, if there is one: it stands alone, or it is a count
   * ten times the next; sums of money and counts can't be compared.
   */
  private static OptionalInt large(List<KeyFigure> set) {
    if (set.size() == 1) {
      return OptionalInt.of(0);
    }
    List<BigDecimal> counts =
        set.stream()
            .filter(figure -> figure.currency().isEmpty())
            .map(KeyFigure::value)
            .sorted(Comparator.reverseOrder())
            .toList();
    if (counts.size() < 2 || counts.get(0).compareTo(counts.get(1).multiply(DWARFS)) < 0) {
      return OptionalInt.empty();
    }
    return IntStream.range(0, set.size())
        .filter(
            i ->
                set.get(i).currency().isEmpty() && set.get(i).value().compareTo(counts.get(0)) == 0)
        .findFirst();
  }

  private KeyFigureView.Entry entry(KeyFigure figure, Side side) {
    Language language = atlas.languages().of(side);
    WrittenNumber number =
        NumberWriter.write(figure.value(), figure.bound(), figure.currency(), language);
    String unit = figure.unit().map(words -> words.of(side)).orElse("");
    return new KeyFigureView.Entry(
        language.tag(), language.direction(), number, unit, figure.label().of(side));
  }

  private Optional<KeyFigureView.DotsView> dots(KeyFigure figure) {
    return figure
        .of()
        .flatMap(of -> DotDrawing.of(figure.value(), of))
        .map(
            drawing ->
                new KeyFigureView.DotsView(
                    "c-dots-" + drawings.next(),
                    drawing.width(),
                    drawing.height(),
                    drawing.full(),
                    drawing.open(),
                    sentence(figure)));
  }

  /** A share in a sentence: students who entered: 247 / 269. */
  private List<Passage> sentence(KeyFigure figure) {
    return text.plain(
        side -> {
          String label = figure.label().of(side);
          boolean wide = EastAsian.isWide(label.codePointBefore(label.length()));
          String whole = figure.of().map(BigDecimal::toPlainString).orElse("");
          String unit = figure.unit().map(words -> words.of(side)).orElse("");
          String share = figure.value().toPlainString() + " / " + whole;
          return label + (wide ? "：" : ": ") + EastAsian.join(share, unit);
        });
  }
}
