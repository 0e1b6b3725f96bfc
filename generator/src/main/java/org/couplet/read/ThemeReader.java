package org.couplet.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Located;
import org.couplet.diag.SourceFile;
import org.couplet.diag.StoppedException;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Theme;
import org.couplet.model.Words;
import org.couplet.read.source.Listing;
import org.couplet.read.source.Sources;

/**
 * Reads the default templates, and the project's own over them.
 *
 * <p>Line ends become LF, so that what a page is made of does not depend on how git or an editor
 * wrote a template.
 */
public final class ThemeReader {

  private static final String FOLDER = "templates";

  /** Faults in a template that travels with the program are told under this name. */
  private static final String STANDARD = "couplet:" + FOLDER + "/";

  private static final String ICON = "icon.svg";

  private static final Pattern STYLE =
      Pattern.compile("styles/[^/]+\\.css|components/[^/]+/[^/]+\\.css");
  private static final Pattern SCRIPT = Pattern.compile("scripts/[^/]+\\.js");

  private static final List<String> FIRST_STYLES =
      List.of("styles/tokens.css", "styles/base.css", "styles/layout.css");
  private static final String LAST_STYLE = "styles/print.css";

  private ThemeReader() {}

  /**
   * The theme of a project.
   *
   * @param languages the languages that every word must exist in
   * @throws StoppedException after a fault
   * @throws IOException if the machine can't read a file that is there
   */
  public static Theme read(Path project, LanguagePair languages, Diagnostics found)
      throws StoppedException, IOException {
    return read(project, languages, new ReadingMemory(), found);
  }

  /** The same; what has not changed since the memory was last used is not made again. */
  public static Theme read(
      Path project, LanguagePair languages, ReadingMemory memory, Diagnostics found)
      throws StoppedException, IOException {
    return read(TemplateFiles.ofThisProgram(), project, languages, memory, found);
  }

  static Theme read(TemplateFiles standard, Path project, LanguagePair languages, Diagnostics found)
      throws StoppedException, IOException {
    return read(standard, project, languages, new ReadingMemory(), found);
  }

  private static Theme read(
      TemplateFiles standard,
      Path project,
      LanguagePair languages,
      ReadingMemory memory,
      Diagnostics found)
      throws StoppedException, IOException {
    Sources sources = new Sources(project, memory.texts(), found);
    SortedMap<String, SourceFile> own = new TreeMap<>();
    for (String name : names(sources, "")) {
      String path = FOLDER + "/" + name;
      Optional<SourceFile> file = isScript(name) ? sources.plainText(path) : sources.text(path);
      file.ifPresent(f -> own.put(name, withLineFeeds(path, f.text())));
    }
    var input = new ReadingMemory.ThemeInput(own, languages);
    Theme theme =
        memory
            .themes()
            .<IOException>recall(
                FOLDER, input, found, to -> laidOver(standard, own, languages, to));
    found.stopOnFault();
    return theme;
  }

  private static Theme laidOver(
      TemplateFiles standard,
      SortedMap<String, SourceFile> own,
      LanguagePair languages,
      Diagnostics found)
      throws IOException {
    SortedMap<String, SourceFile> files = new TreeMap<>();
    standard
        .read(name -> isPart(name) && (name.equals(WordsYaml.NAME) || !own.containsKey(name)))
        .forEach((name, text) -> files.put(name, withLineFeeds(STANDARD + name, text)));
    Words words = words(files, own, languages, found);
    files.putAll(own);
    List<Located<String>> outside =
        own.values().stream()
            .filter(file -> file.path().endsWith(".css"))
            .flatMap(style -> StyleRequests.in(style).stream())
            .toList();
    return new Theme(
        words, stylesheet(files), outside, scripts(files), icon(files), templates(files));
  }

  /** The names of a project's own templates, relative to their folder; examples are for tests. */
  private static List<String> names(Sources sources, String folder) throws IOException {
    Listing listing = sources.list(FOLDER + (folder.isEmpty() ? "" : "/" + folder));
    String prefix = folder.isEmpty() ? "" : folder + "/";
    List<String> names = new ArrayList<>();
    listing.files().stream().map(prefix::concat).filter(ThemeReader::isPart).forEach(names::add);
    for (String inner : listing.folders()) {
      if (!inner.equals("examples")) {
        names.addAll(names(sources, prefix + inner));
      }
    }
    return names;
  }

  /** Whether a theme is made of such a file. */
  private static boolean isPart(String name) {
    return !name.contains("/examples/")
        && (name.equals(WordsYaml.NAME)
            || name.equals(ICON)
            || name.endsWith(".ftlh")
            || isScript(name)
            || STYLE.matcher(name).matches());
  }

  private static boolean isScript(String name) {
    return SCRIPT.matcher(name).matches();
  }

  private static SourceFile withLineFeeds(String path, String text) {
    String plain = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    return new SourceFile(path, plain);
  }

  private static Words words(
      SortedMap<String, SourceFile> standard,
      SortedMap<String, SourceFile> own,
      LanguagePair languages,
      Diagnostics found) {
    Optional<SourceFile> project = Optional.ofNullable(own.get(WordsYaml.NAME));
    SourceFile place = project.orElse(new SourceFile(FOLDER + "/" + WordsYaml.NAME, ""));
    return WordsYaml.read(
        Optional.ofNullable(standard.get(WordsYaml.NAME)), project, place, languages, found);
  }

  /**
   * What is published: tokens, base, layout, then components and a project's further styles by
   * name, print last.
   */
  private static String stylesheet(SortedMap<String, SourceFile> files) {
    Stream<String> others =
        files.keySet().stream()
            .filter(name -> name.endsWith(".css"))
            .filter(name -> !FIRST_STYLES.contains(name) && !name.equals(LAST_STYLE));
    return Stream.of(FIRST_STYLES.stream(), others, Stream.of(LAST_STYLE))
        .flatMap(names -> names)
        .flatMap(name -> Stream.ofNullable(files.get(name)))
        .map(SourceFile::text)
        .map(LeanStyle::of)
        .collect(Collectors.joining());
  }

  private static SortedMap<String, String> scripts(SortedMap<String, SourceFile> files) {
    SortedMap<String, String> scripts = new TreeMap<>();
    files.forEach(
        (name, file) -> {
          if (isScript(name)) {
            scripts.put(name.substring(name.indexOf('/') + 1), file.text());
          }
        });
    return scripts;
  }

  private static Optional<String> icon(SortedMap<String, SourceFile> files) {
    return Optional.ofNullable(files.get(ICON)).map(SourceFile::text);
  }

  private static SortedMap<String, SourceFile> templates(SortedMap<String, SourceFile> files) {
    SortedMap<String, SourceFile> templates = new TreeMap<>(files);
    templates.keySet().removeIf(name -> !name.endsWith(".ftlh"));
    return templates;
  }
}
