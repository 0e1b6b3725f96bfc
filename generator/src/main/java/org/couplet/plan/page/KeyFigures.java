package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.couplet.lang.Language;
import org.couplet.lang.NumberWriter;
import org.couplet.lang.Side;
import org.couplet.lang.WrittenNumber;
import org.couplet.model.KeyFigure;
import org.couplet.plan.view.KeyFigureView;
import org.couplet.plan.view.Passage;

/** Sets of key figures, written out; counts the drawings on a page. */
final class KeyFigures {
  private static final String SENTENCE = "dots";
  private static final String PLAIN_SENTENCE = "{value} / {of} {unit}: {label}";

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
    int largest = largest(set);
    List<KeyFigureView> views = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      KeyFigure figure = set.get(i);
      List<KeyFigureView.Entry> entries =
          place.edition().sides().stream().map(side -> entry(figure, side)).toList();
      views.add(new KeyFigureView(entries, i == largest, dots(figure)));
    }
    return views;
  }

  /** The place of the largest count; of the largest sum of money only where nothing is counted. */
  private static int largest(List<KeyFigure> set) {
    Comparator<KeyFigure> bySize =
        Comparator.comparing((KeyFigure figure) -> figure.currency().isEmpty())
            .thenComparing(KeyFigure::value);
    int largest = 0;
    for (int i = 1; i < set.size(); i++) {
      if (bySize.compare(set.get(i), set.get(largest)) > 0) {
        largest = i;
      }
    }
    return largest;
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

  private List<Passage> sentence(KeyFigure figure) {
    return text.plain(
        side -> {
          return text.word(side, SENTENCE, PLAIN_SENTENCE)
              .replace("{value}", figure.value().toPlainString())
              .replace("{of}", figure.of().orElseThrow().toPlainString())
              .replace("{unit}", figure.unit().map(unit -> unit.of(side)).orElse(""))
              .replace("{label}", figure.label().of(side))
              .replaceAll("\\s+", " ")
              .replace(" :", ":");
        });
  }
}
