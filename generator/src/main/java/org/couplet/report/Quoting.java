package org.couplet.report;

import java.util.List;
import java.util.Optional;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;
import org.couplet.diag.Span;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;

/** Writes what authors wrote: each passage in its own language, the place that is meant marked. */
final class Quoting {

  /** How much of a long text stands before the mark, and after it. */
  private static final int ROUND = 400;

  private final Optional<LanguagePair> languages;
  private final MessageLanguage language;
  private final Html html;

  Quoting(Optional<LanguagePair> languages, MessageLanguage language, Html html) {
    this.languages = languages;
    this.language = language;
    this.html = html;
  }

  /** A message or hint; what it quotes from a text in another language is said to be in it. */
  void write(Phrase words, List<Phrase> args) {
    String pattern = words.in(language);
    int done = 0;
    for (int i = pattern.indexOf('{'); i >= 0; i = pattern.indexOf('{', i + 1)) {
      if (i + 2 < pattern.length() && pattern.charAt(i + 2) == '}') {
        html.text(pattern.substring(done, i));
        argument(args.get(pattern.charAt(i + 1) - '0'));
        done = i + 3;
      }
    }
    html.text(pattern.substring(done));
  }

  private void argument(Phrase arg) {
    String text = arg.in(language);
    Optional<String> tongue =
        arg.zh().equals(arg.en())
            ? tongue(text).filter(tag -> !tag.equals(Wording.tag(language)))
            : Optional.empty();
    if (tongue.isPresent()) {
      html.element("span", text, "lang", tongue.get());
    } else {
      html.text(text);
    }
  }

  /**
   * The block, or what stands round the mark in a long one.
   *
   * @param quoted what the message says of it: where the mark is the whole block, what it quotes
   *     from the block is marked instead
   */
  void passage(Span block, Optional<Span> mark, List<Phrase> quoted, Language tongue) {
    html.open("p", "class", "text", "lang", tongue.tag(), "dir", tongue.direction());
    marked(block, mark.filter(place -> isPart(place, block)).or(() -> found(quoted, block)));
    html.closeLine();
  }

  private static Optional<Span> found(List<Phrase> quoted, Span block) {
    String text = block.text();
    return quoted.stream()
        .filter(arg -> arg.zh().equals(arg.en()))
        .map(Phrase::zh)
        .filter(arg -> !arg.isBlank() && arg.length() * 2 < text.length() && text.contains(arg))
        .findFirst()
        .map(arg -> part(block, text.indexOf(arg), arg.length()));
  }

  private static Span part(Span block, int from, int length) {
    return block.file().span(block.start() + from, block.start() + from + length);
  }

  private static boolean isPart(Span mark, Span block) {
    return mark.file().equals(block.file())
        && mark.start() >= block.start()
        && mark.end() <= block.end()
        && mark.end() - mark.start() < block.text().strip().length()
        && mark.end() > mark.start();
  }

  /** The line that a place begins on. */
  void line(Span place) {
    int start = place.start() - place.lineText().offsetByCodePoints(0, place.column() - 1);
    Span line = place.file().span(start, start + place.lineText().length());
    Span mark = place.file().span(place.start(), Math.min(place.end(), line.end()));
    Optional<String> tongue = tongue(place.lineText());
    if (tongue.isPresent()) {
      html.open("p", "class", "text", "lang", tongue.get(), "dir", "auto");
    } else {
      html.open("p", "class", "text", "dir", "auto");
    }
    marked(line, Optional.of(mark).filter(m -> isPart(m, line)));
    html.closeLine();
  }

  private void marked(Span whole, Optional<Span> mark) {
    String text = whole.file().text();
    int from = mark.map(Span::start).orElse(whole.start());
    int to = mark.map(Span::end).orElse(whole.start());
    int start = Math.max(whole.start(), from - ROUND);
    int end = Math.min(whole.end(), to + (mark.isPresent() ? ROUND : 2 * ROUND));
    start = whole(text, start, whole.start());
    end = whole(text, end, whole.end());
    html.text(start > whole.start() ? "…" : "");
    html.text(text.substring(start, from));
    if (mark.isPresent()) {
      html.element("mark", text.substring(from, to));
    }
    html.text(text.substring(to, end).stripTrailing());
    html.text(end < whole.end() ? "…" : "");
  }

  /** A cut never splits a character outside the BMP. */
  private static int whole(String text, int at, int edge) {
    return at != edge && at < text.length() && Character.isLowSurrogate(text.charAt(at))
        ? at - 1
        : at;
  }

  /** The language that a text is in, as far as its first letter of another script tells. */
  private Optional<String> tongue(String text) {
    if (text.codePoints().anyMatch(Character::isIdeographic)) {
      return Optional.of(of("zh").or(() -> of("ja")).orElse("zh-Hans"));
    }
    boolean words = text.codePoints().filter(Character::isLetter).count() > 1;
    return words ? languages.flatMap(this::other) : Optional.empty();
  }

  private Optional<String> of(String subtag) {
    return languages.flatMap(pair -> pair.side(subtag).map(side -> pair.of(side).tag()));
  }

  /** The language beside Chinese, where one of the two is. */
  private Optional<String> other(LanguagePair pair) {
    return pair.side("zh").map(side -> pair.of(side.other()).tag());
  }
}
