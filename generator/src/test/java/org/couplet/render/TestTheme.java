package org.couplet.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.diag.StoppedException;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Theme;
import org.couplet.model.Words;
import org.couplet.read.ThemeReader;

/** The default templates as they lie in the repository. */
final class TestTheme {

  static final Path FOLDER = Path.of("../templates");

  private static final LanguagePair LANGUAGES =
      new LanguagePair(Language.of("zh-Hans"), Language.of("en"));

  private TestTheme() {}

  static Theme load() {
    Diagnostics found = new Diagnostics();
    try {
      return ThemeReader.read(FOLDER.resolve("none"), LANGUAGES, found);
    } catch (IOException | StoppedException e) {
      throw new IllegalStateException(found.sorted().toString(), e);
    }
  }

  /** The theme with one more template, or another text of one. */
  static Theme with(Theme theme, String name, String text) {
    SortedMap<String, SourceFile> templates = new TreeMap<>(theme.templates());
    templates.put(name, new SourceFile("templates/" + name, text));
    return new Theme(
        theme.words(),
        theme.stylesheet(),
        theme.outside(),
        theme.scripts(),
        theme.icon(),
        templates);
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

  /** The words by language, then key. */
  static Map<String, Map<String, String>> words() {
    Words words = load().words();
    return Map.of("zh", words.byKey().first(), "en", words.byKey().second());
  }
}
