package org.couplet.read.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.couplet.diag.Located;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.lang.Bilingual;
import org.couplet.lang.LanguagePair;
import org.couplet.read.yaml.YamlNode.Entries;
import org.couplet.read.yaml.YamlNode.Entry;
import org.couplet.read.yaml.YamlNode.Items;
import org.couplet.read.yaml.YamlNode.Scalar;

/** The shapes that every file is declared with. */
public final class Shapes {

  /** Words. */
  public static final Shape<String> TEXT =
      new Shape<>(
          new Phrase("一段文字", "text"),
          "…",
          (key, node, shape, found) -> {
            if (node instanceof Scalar scalar && !scalar.isNothing()) {
              YamlSlips.reportMarks(scalar, found);
              return Optional.of(ScalarText.of(scalar));
            }
            shape.reportType(key, node, found);
            return Optional.empty();
          });

  /** {@code true} or {@code false}. */
  public static final Shape<Boolean> YES_OR_NO =
      oneOf(new Phrase("true 或 false", "true or false"), Map.of("true", true, "false", false));

  private Shapes() {}

  /**
   * Text of a form of its own.
   *
   * @param parser the value, or nothing if the text has not that form
   * @param hint what to write
   */
  public static <T> Shape<T> form(
      Phrase name, String example, Function<String, Optional<T>> parser, Phrase hint) {
    return new Shape<>(
        name,
        example,
        (key, node, shape, found) -> {
          if (!(node instanceof Scalar scalar) || scalar.isNothing()) {
            shape.reportType(key, node, found);
            return Optional.empty();
          }
          Optional<T> value = parser.apply(scalar.text());
          if (value.isEmpty()) {
            Phrase typed = Phrase.same(Excerpt.of(scalar.text()));
            found.report(Problem.BAD_VALUE, scalar.span(), typed, Phrase.same(key), hint);
          }
          return value;
        });
  }

  /** One of a few words, in the order in which messages list them. */
  public static <T> Shape<T> oneOf(Phrase name, Map<String, T> words) {
    List<String> sorted = words.keySet().stream().sorted().toList();
    String list = String.join(", ", sorted);
    return form(
        name,
        sorted.get(0),
        typed -> Optional.ofNullable(words.get(typed)),
        new Phrase("可以写：" + list + "。", "It may be: " + list + "."));
  }

  /** A text for each language: {@code {zh: 柳州, en: Liuzhou}}. */
  public static Shape<Bilingual<String>> pair(LanguagePair languages) {
    String first = languages.first().subtag();
    String second = languages.second().subtag();
    String example = "{" + first + ": …, " + second + ": …}";
    return new Shape<>(
        new Phrase("两种语言各一段文字", "a text for each of the two languages"),
        example,
        (key, node, shape, found) -> {
          if (!(node instanceof Entries entries)) {
            shape.reportType(key, node, found);
            return Optional.empty();
          }
          Fields fields = new Fields(entries, found);
          Field<String> one = fields.required(first, TEXT, key + ": " + example);
          Field<String> other = fields.required(second, TEXT, key + ": " + example);
          return fields.build(() -> new Bilingual<>(one.value(), other.value()));
        });
  }

  /** A list of things of one shape; those that are not good are left out. */
  public static <T> Shape<List<T>> list(Phrase name, Shape<T> item) {
    return new Shape<>(
        name,
        "[" + item.example() + "]",
        (key, node, shape, found) -> {
          if (!(node instanceof Items list)) {
            shape.reportType(key, node, found);
            return Optional.empty();
          }
          List<T> values = new ArrayList<>();
          for (YamlNode element : list.items()) {
            YamlSlips.reportComma(element, found);
            item.read(key, element, found).ifPresent(values::add);
          }
          return Optional.of(List.copyOf(values));
        });
  }

  /** A mapping with declared keys. */
  public static <T> Shape<T> record(
      Phrase name, String example, Function<Fields, Optional<T>> maker) {
    return new Shape<>(
        name,
        example,
        (key, node, shape, found) -> {
          if (node instanceof Entries entries) {
            return maker.apply(new Fields(entries, found));
          }
          shape.reportType(key, node, found);
          return Optional.empty();
        });
  }

  /** A mapping whose keys the author chooses, each of the form that {@code name} accepts. */
  public static <T> Shape<Map<String, T>> byName(Shape<String> name, Shape<T> value) {
    return new Shape<>(
        new Phrase("一组键和值", "a group of keys and values"),
        "{" + name.example() + ": " + value.example() + "}",
        (key, node, shape, found) -> {
          if (!(node instanceof Entries entries)) {
            shape.reportType(key, node, found);
            return Optional.empty();
          }
          Map<String, T> values = new LinkedHashMap<>();
          for (Entry entry : entries.entries()) {
            Optional<String> good = name.read(key, entry.key(), found);
            Optional<T> read = value.read(entry.key().text(), entry.value(), found);
            if (good.isPresent() && read.isPresent()) {
              values.put(good.get(), read.get());
            }
          }
          return Optional.of(values);
        });
  }

  /** What can't be read because something else is not known; it is passed over. */
  public static <T> Shape<T> passedOver() {
    return new Shape<>(new Phrase("", ""), "…", (key, node, shape, found) -> Optional.empty());
  }

  /** The same value with its place. */
  public static <T> Shape<Located<T>> located(Shape<T> shape) {
    return new Shape<>(
        shape.name(),
        shape.example(),
        (key, node, self, found) ->
            shape.read(key, node, found).map(value -> new Located<>(value, node.span())));
  }
}
