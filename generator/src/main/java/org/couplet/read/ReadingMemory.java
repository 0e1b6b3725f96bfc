package org.couplet.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.couplet.diag.Memo;
import org.couplet.diag.SourceFile;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Theme;
import org.couplet.read.yaml.YamlNode;

/** What one run of reading leaves to the next of the same project. */
public final class ReadingMemory {

  private final Memo<String, Optional<SourceFile>> texts = new Memo<>();
  private final Memo<String, Optional<ContentFiles.Folder>> folders = new Memo<>();
  private final Memo<SourceFile, Optional<YamlNode>> yaml = new Memo<>();
  private final Memo<SectionInput, SectionReader.Read> sections = new Memo<>();
  private final Memo<ThemeInput, Theme> themes = new Memo<>();

  /** What a section is made of. */
  record SectionInput(
      LanguagePair languages, SectionList.Listed listed, ContentFiles.Folder folder) {}

  /** What a theme is made of, but for the templates that travel with the program. */
  record ThemeInput(SortedMap<String, SourceFile> own, LanguagePair languages) {}

  /**
   * Forgets what was read from these files and folders, and in them. What nobody names here counts
   * as unchanged and is not looked at again.
   *
   * @param paths of what is new, gone or saved over, relative to the project, with {@code /}; empty
   *     text is the project itself
   */
  public void forget(Set<String> paths) {
    Set<String> holders = new HashSet<>(paths);
    paths.forEach(path -> holders.addAll(above(path)));
    // Either the file or folder itself, or something in it, or a folder that it is in.
    Predicate<String> isOld =
        name -> holders.contains(name) || above(name).stream().anyMatch(paths::contains);
    texts.forget(isOld);
    folders.forget(isOld);
  }

  /** The folders that a path is in, the project's own included. */
  private static List<String> above(String path) {
    List<String> folders = new ArrayList<>();
    folders.add("");
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      folders.add(path.substring(0, slash));
    }
    return folders;
  }

  /** Ends a run: what it has not asked for is forgotten. */
  public void endRun() {
    texts.endRun();
    folders.endRun();
    yaml.endRun();
    sections.endRun();
    themes.endRun();
  }

  /** Files as text, by path. */
  Memo<String, Optional<SourceFile>> texts() {
    return texts;
  }

  /** The folders of sections, by path. */
  Memo<String, Optional<ContentFiles.Folder>> folders() {
    return folders;
  }

  Memo<SourceFile, Optional<YamlNode>> yaml() {
    return yaml;
  }

  Memo<SectionInput, SectionReader.Read> sections() {
    return sections;
  }

  Memo<ThemeInput, Theme> themes() {
    return themes;
  }
}
