package org.couplet.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.model.Theme;
import org.couplet.model.Words;
import org.yaml.snakeyaml.Yaml;

/** The default templates as they lie in the repository. */
final class TestTheme {

  static final Path FOLDER = Path.of("../templates");

  private TestTheme() {}

  static Theme load() {
    SortedMap<String, SourceFile> templates = new TreeMap<>();
    SortedMap<String, String> scripts = new TreeMap<>();
    for (Path file : files()) {
      String name = name(file);
      if (name.endsWith(".ftlh") && !name.contains("/examples/")) {
        templates.put(name, new SourceFile("templates/" + name, text(file)));
      } else if (name.startsWith("scripts/") && name.endsWith(".js")) {
        scripts.put(file.getFileName().toString(), text(file));
      }
    }
    return new Theme(
        new Words(new Bilingual<>(words("zh"), words("en"))), stylesheet(), scripts, templates);
  }

  /** The theme with one more template, or another text of one. */
  static Theme with(Theme theme, String name, String text) {
    SortedMap<String, SourceFile> templates = new TreeMap<>(theme.templates());
    templates.put(name, new SourceFile("templates/" + name, text));
    return new Theme(theme.words(), theme.stylesheet(), theme.scripts(), templates);
  }

  /** Every file under {@code templates/}, sorted. */
  static List<Path> files() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of a file relative to {@code templates/}, with {@code /}. */
  static String name(Path file) {
    return FOLDER.relativize(file).toString().replace('\\', '/');
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words in one language. */
  static Map<String, String> words(String language) {
    Map<String, String> words = new TreeMap<>();
    Map<String, Map<String, String>> yaml = new Yaml().load(text(FOLDER.resolve("words.yaml")));
    yaml.forEach((key, pair) -> words.put(key, pair.getOrDefault(language, "")));
    return words;
  }

  /** The words by language, then key. */
  static Map<String, Map<String, String>> words() {
    return Map.of("zh", words("zh"), "en", words("en"));
  }

  static String stylesheet() {
    List<String> styles = new ArrayList<>();
    for (String name : List.of("tokens", "base", "layout")) {
      styles.add(text(FOLDER.resolve("styles/" + name + ".css")));
    }
    files().stream()
        .filter(file -> name(file).startsWith("components/") && name(file).endsWith(".css"))
        .forEach(file -> styles.add(text(file)));
    styles.add(text(FOLDER.resolve("styles/print.css")));
    return String.join("", styles);
  }
}
