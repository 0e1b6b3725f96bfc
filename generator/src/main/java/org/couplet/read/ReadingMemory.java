package org.couplet.read;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.couplet.diag.Memo;
import org.couplet.diag.SourceFile;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Theme;
import org.couplet.read.source.SourceMemory;
import org.couplet.read.yaml.YamlNode;

/** What one run of reading leaves to the next of the same project. */
public final class ReadingMemory {

  private final SourceMemory sources = new SourceMemory();
  private final Memo<SourceFile, Optional<YamlNode>> yaml = new Memo<>();
  private final Memo<SectionInput, SectionReader.Read> sections = new Memo<>();
  private final Memo<ThemeInput, Theme> themes = new Memo<>();

  /** What a section is made of. */
  record SectionInput(
      LanguagePair languages, SectionList.Listed listed, ContentFiles.Folder folder) {}

  /** What a theme is made of, but for the templates that travel with the program. */
  record ThemeInput(SortedMap<String, SourceFile> own, LanguagePair languages) {}

  /**
   * Forgets files that were saved, though they may look as before: a file system's clock has a
   * grain.
   *
   * @param paths relative to the project, with {@code /}
   */
  public void forget(Set<String> paths) {
    sources.forget(paths);
  }

  /** Ends a run: what it has not asked for is forgotten. */
  public void endRun() {
    sources.endRun();
    yaml.endRun();
    sections.endRun();
    themes.endRun();
  }

  SourceMemory sources() {
    return sources;
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
