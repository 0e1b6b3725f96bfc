package org.couplet.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Located;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.diag.Span;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.lang.Side;
import org.couplet.model.Words;
import org.couplet.read.yaml.Shape;
import org.couplet.read.yaml.Shapes;
import org.couplet.read.yaml.YamlReader;

/** Reads {@code words.yaml}: the templates' words by key and language. */
final class WordsYaml {

  static final String NAME = "words.yaml";

  private static final Shape<Map<String, Located<Map<String, String>>>> SHAPE = shape();

  private WordsYaml() {}

  /**
   * The words, complete in both languages; what is missing is reported.
   *
   * @param standard the words that travel with the program
   * @param own those of the project, which go before them, key by key and language by language
   * @param place where the project's file is, or would be
   */
  static Words read(
      Optional<SourceFile> standard,
      Optional<SourceFile> own,
      SourceFile place,
      LanguagePair languages,
      Diagnostics found) {
    Map<String, Located<Map<String, String>>> words = new TreeMap<>();
    standard.map(file -> words(file, found)).ifPresent(words::putAll);
    words.replaceAll((key, word) -> new Located<>(word.value(), place.whole()));
    own.map(file -> words(file, found))
        .ifPresent(more -> more.forEach((key, word) -> words.merge(key, word, WordsYaml::over)));
    Bilingual<Map<String, String>> complete = Bilingual.by(side -> new TreeMap<>());
    words.forEach(
        (key, word) -> {
          for (Side side : Side.values()) {
            Optional.ofNullable(word.value().get(languages.of(side).subtag()))
                .ifPresentOrElse(
                    text -> complete.of(side).put(key, text),
                    () -> reportMissing(key, word, languages.of(side), languages, found));
          }
        });
    return new Words(complete.map(Map::copyOf));
  }

  private static Map<String, Located<Map<String, String>>> words(
      SourceFile file, Diagnostics found) {
    return YamlReader.read(file, found)
        .flatMap(root -> SHAPE.read(NAME, root, found))
        .orElseGet(TreeMap::new);
  }

  private static Located<Map<String, String>> over(
      Located<Map<String, String>> standard, Located<Map<String, String>> own) {
    Map<String, String> merged = new LinkedHashMap<>(standard.value());
    merged.putAll(own.value());
    return new Located<>(merged, own.span());
  }

  private static void reportMissing(
      String key,
      Located<Map<String, String>> word,
      Language missing,
      LanguagePair languages,
      Diagnostics found) {
    List<String> example = new ArrayList<>();
    for (Side side : Side.values()) {
      String subtag = languages.of(side).subtag();
      example.add(subtag + ": " + word.value().getOrDefault(subtag, "…"));
    }
    Span span = word.span();
    found.report(
        Problem.MISSING_WORD,
        span.file().span(span.start(), Math.min(span.end(), span.start() + 1)),
        Phrase.same(key),
        new Phrase(missing.chineseName(), missing.englishName()),
        Phrase.same("{" + String.join(", ", example) + "}"));
  }

  private static Shape<Map<String, Located<Map<String, String>>>> shape() {
    Shape<String> key =
        name(
            "[a-z][A-Za-z0-9-]*",
            new Phrase("一个词条的名称", "the key of a word"),
            "menu",
            new Phrase(
                "请用英文字母、数字和连字符，例如 side-by-side。",
                "Use Latin letters, digits and hyphens, for example side-by-side."));
    Shape<String> subtag =
        name(
            "[a-z]{2,3}",
            new Phrase("一个语言代码", "the code of a language"),
            "zh",
            new Phrase("写语言的主代码，例如 zh、en。", "Write a primary subtag, for example zh, en."));
    return Shapes.byName(key, Shapes.located(Shapes.byName(subtag, Shapes.TEXT)))
        .like("{menu: {zh: 菜单, en: Menu}}");
  }

  private static Shape<String> name(String form, Phrase what, String example, Phrase hint) {
    Pattern pattern = Pattern.compile(form);
    return Shapes.form(
        what, example, typed -> Optional.of(typed).filter(pattern.asMatchPredicate()), hint);
  }
}
