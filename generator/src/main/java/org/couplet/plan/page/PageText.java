package org.couplet.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Language;
import org.couplet.lang.Side;
import org.couplet.model.Markup;
import org.couplet.plan.view.Html;
import org.couplet.plan.view.LanguageView;
import org.couplet.plan.view.Passage;

/** Says things in the languages of a page. */
final class PageText {
  private final Atlas atlas;
  private final Place place;

  PageText(Atlas atlas, Place place) {
    this.atlas = atlas;
    this.place = place;
  }

  /** The languages of the page with the templates' words. */
  List<LanguageView> languages() {
    return place.edition().sides().stream()
        .map(
            side -> {
              Language language = atlas.languages().of(side);
              return new LanguageView(
                  language.tag(),
                  language.subtag(),
                  language.direction(),
                  language.ownName(),
                  atlas.theme().words().byKey().of(side));
            })
        .toList();
  }

  /** A word of the templates in each language of the page; its key where there is none. */
  List<String> words(String key) {
    return place.edition().sides().stream().map(side -> word(side, key, key)).toList();
  }

  /** A word of the templates. */
  String word(Side side, String key, String fallback) {
    return atlas.theme().words().byKey().of(side).getOrDefault(key, fallback);
  }

  /** The tag of the language on {@code side}. */
  String tag(Side side) {
    return atlas.languages().of(side).tag();
  }

  /** Plain text that exists in both languages. */
  List<Passage> plain(Bilingual<String> text) {
    return plain(text::of);
  }

  /** The same, made for each language of the page. */
  List<Passage> plain(Function<Side, String> text) {
    return place.edition().sides().stream().map(side -> own(side, text.apply(side))).toList();
  }

  /** Plain text in one language. */
  Passage own(Side side, String text) {
    return passage(side, Escape.html(text), text, Passage.State.OWN);
  }

  /** Markup that may be missing in one language: shown in the other, or marked as missing. */
  List<Passage> written(MarkupWriter writer, Bilingual<Optional<Markup>> markup) {
    return choose(
        markup,
        (side, words, state) -> passage(side, writer.write(words, side), words.text(), state));
  }

  /** The same for words that stand inside a link. */
  List<Passage> linked(MarkupWriter writer, Bilingual<Optional<Markup>> markup) {
    return choose(
        markup,
        (side, words, state) -> passage(side, writer.unlinked(words, side), words.text(), state));
  }

  /** What is chosen for each language of the page, as {@code plain} text. */
  List<Passage> chosen(Bilingual<Optional<String>> text) {
    return choose(text, (side, words, state) -> passage(side, Escape.html(words), words, state));
  }

  private Passage passage(Side side, Html html, String text, Passage.State state) {
    Language language = atlas.languages().of(side);
    return new Passage(language.tag(), language.direction(), html, text, state);
  }

  private <T> List<Passage> choose(Bilingual<Optional<T>> values, Maker<T> maker) {
    List<Passage> passages = new ArrayList<>();
    for (Side side : place.edition().sides()) {
      Optional<T> own = values.of(side);
      Optional<T> other = values.of(side.other());
      if (own.isPresent()) {
        passages.add(maker.make(side, own.get(), Passage.State.OWN));
      } else if (place.edition().isBoth() || other.isEmpty()) {
        passages.add(passage(side, new Html(""), "", Passage.State.MISSING));
      } else {
        passages.add(maker.make(side.other(), other.get(), Passage.State.BORROWED));
      }
    }
    return passages;
  }

  /** Makes a passage of a value in the language of {@code side}. */
  private interface Maker<T> {
    Passage make(Side side, T value, Passage.State state);
  }
}
