package org.couplet.read;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.read.source.FileNames;
import org.couplet.read.source.Listing;
import org.couplet.read.source.Sources;
import org.couplet.read.yaml.YamlNode;
import org.couplet.read.yaml.YamlReader;

/**
 * All text below {@code content/}, decoded, and its YAML parsed, before anybody asks what it means:
 * so one run tells every file with a wrong encoding or a fault of grammar.
 *
 * @param site {@code site.yaml}, where it can be understood
 * @param root what lies in {@code content/}
 * @param glossary {@code glossary.yaml}
 * @param errata {@code errata.yaml}
 * @param lock {@code pairs.lock}
 * @param sections the folders in {@code content/sections/} in which anything lies, by name
 * @param stray the paths of Markdown files that lie in no section's folder
 */
record ContentFiles(
    Optional<YamlFile> site,
    Listing root,
    Optional<YamlFile> glossary,
    Optional<YamlFile> errata,
    Optional<SourceFile> lock,
    SortedMap<String, Folder> sections,
    List<String> stray) {

  static final String FOLDER = "content";
  static final String SECTIONS = FOLDER + "/sections";
  static final String SITE = "site.yaml";
  static final String SECTION = "section.yaml";

  private static final String GLOSSARY = "glossary.yaml";
  private static final String ERRATA = "errata.yaml";
  private static final String LOCK = "pairs.lock";

  ContentFiles {
    stray = List.copyOf(stray);
    sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
  }

  /** A file of YAML that can be understood. */
  record YamlFile(SourceFile file, YamlNode root) {}

  /**
   * A section's folder.
   *
   * @param path relative to the project
   * @param files the names of all files in it
   * @param texts its Markdown files that are text, by name
   * @param section its {@code section.yaml}
   */
  record Folder(
      String path,
      SortedSet<String> files,
      SortedMap<String, SourceFile> texts,
      Optional<YamlFile> section) {
    Folder {
      texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }
  }

  /**
   * Reads them all.
   *
   * @throws IOException if the machine can't read a file that is there
   */
  static ContentFiles read(Sources sources, ReadingMemory memory, Diagnostics found)
      throws IOException {
    Reading reading = new Reading(sources, memory, found);
    Listing root = sources.list(FOLDER);
    reading.reportUnread(FOLDER, root.files(), SITE + ", " + GLOSSARY + ", " + ERRATA);
    if (!root.files().contains(SITE)) {
      String path = FOLDER + "/" + SITE;
      found.report(Problem.MISSING_FILE, new SourceFile(path, "").whole(), path);
    }
    Listing folders = sources.list(SECTIONS);
    SortedMap<String, Folder> sections = new TreeMap<>();
    for (String name : folders.folders()) {
      Optional<Folder> folder = reading.knownFolder(SECTIONS + "/" + name);
      folder.ifPresent(f -> sections.put(name, f));
    }
    return new ContentFiles(
        reading.yaml(FOLDER, SITE, root.files()),
        root,
        reading.yaml(FOLDER, GLOSSARY, root.files()),
        reading.yaml(FOLDER, ERRATA, root.files()),
        root.files().contains(LOCK) ? sources.plainText(FOLDER + "/" + LOCK) : Optional.empty(),
        sections,
        Stream.concat(texts(FOLDER, root), texts(SECTIONS, folders)).toList());
  }

  /** Whether a file holds a text; one about the folder itself does not. */
  static boolean isText(String name) {
    return name.endsWith(".md") && !name.equalsIgnoreCase("readme.md");
  }

  private static Stream<String> texts(String folder, Listing listing) {
    return listing.files().stream().filter(ContentFiles::isText).map(name -> folder + "/" + name);
  }

  /** One run over the files. */
  private record Reading(Sources sources, ReadingMemory memory, Diagnostics found) {

    /** The folder as it was when it was read before, if that is remembered. */
    Optional<Folder> knownFolder(String path) throws IOException {
      return memory
          .folders()
          .recall(
              path,
              path,
              found,
              reported ->
                  new Reading(sources.reportingTo(reported), memory, reported).folder(path));
    }

    private Optional<Folder> folder(String path) throws IOException {
      Listing listing = sources.list(path);
      if (listing.isEmpty()) {
        return Optional.empty();
      }
      SortedMap<String, SourceFile> texts = new TreeMap<>();
      for (String name : listing.files()) {
        if (!FileNames.isSafe(name)) {
          SourceFile place = new SourceFile(path + "/" + name, "");
          found.report(Problem.UNSAFE_NAME, place.whole(), name);
        }
        if (isText(name)) {
          sources.text(path + "/" + name).ifPresent(file -> texts.put(name, file));
        }
      }
      reportTwins(path, listing.files());
      reportUnread(path, listing.files(), SECTION);
      Optional<YamlFile> section = yaml(path, SECTION, listing.files());
      return Optional.of(new Folder(path, listing.files(), texts, section));
    }

    Optional<YamlFile> yaml(String folder, String name, SortedSet<String> names)
        throws IOException {
      Optional<SourceFile> file =
          names.contains(name) ? sources.text(folder + "/" + name) : Optional.empty();
      return file.flatMap(f -> parsed(f).map(root -> new YamlFile(f, root)));
    }

    private Optional<YamlNode> parsed(SourceFile file) {
      return memory.yaml().recall(file.path(), file, found, to -> YamlReader.read(file, to));
    }

    /** Names that are equal but for case are one file on Windows and macOS. */
    private void reportTwins(String path, SortedSet<String> names) {
      SortedMap<String, String> folded = new TreeMap<>();
      for (String name : names) {
        String twin = folded.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        if (twin != null) {
          SourceFile place = new SourceFile(path + "/" + name, "");
          found.report(Problem.PATH_CLASH, place.whole(), name, path + "/" + twin);
        }
      }
    }

    /** A misnamed file would be passed over in silence. */
    void reportUnread(String path, SortedSet<String> names, String known) {
      for (String name : names) {
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        if (yaml && !(", " + known + ", ").contains(", " + name + ", ")) {
          SourceFile place = new SourceFile(path + "/" + name, "");
          found.report(Problem.UNREAD_YAML, place.whole(), name, known);
        }
      }
    }
  }
}
