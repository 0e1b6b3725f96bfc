package org.couplet.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Located;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.diag.StoppedException;
import org.couplet.model.Brochure;
import org.couplet.model.ConfirmedPair;
import org.couplet.model.Erratum;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.model.Term;
import org.couplet.read.ContentFiles.YamlFile;
import org.couplet.read.source.Sources;
import org.couplet.read.yaml.Shape;

/** Reads {@code content/}. */
public final class BrochureReader {

  private BrochureReader() {}

  /**
   * Everything that {@code content/} of a project says, drafts included.
   *
   * @param project the folder that holds {@code content/}
   * @throws StoppedException after a fault that leaves no brochure to go on with
   * @throws IOException if the machine can't read a file that is there
   */
  public static Brochure read(Path project, Diagnostics found)
      throws StoppedException, IOException {
    return read(project, new ReadingMemory(), found);
  }

  /** The same; what has not changed since the memory was last used is not made again. */
  public static Brochure read(Path project, ReadingMemory memory, Diagnostics found)
      throws StoppedException, IOException {
    ContentFiles files =
        ContentFiles.read(new Sources(project, memory.texts(), found), memory, found);
    SiteYaml yaml =
        files
            .site()
            .flatMap(file -> SiteYaml.read(file, files.root().files(), found))
            .orElseThrow(StoppedException::new);
    List<SectionReader.Read> sections = sections(yaml, files, memory, found);
    reportMoved(sections, found);
    SortedSet<String> ids = new TreeSet<>();
    yaml.sections().listed().forEach(listed -> ids.add(listed.id().value()));
    List<Term> terms = list(files.glossary(), WordLists.glossary(yaml.languages(), ids), found);
    List<Erratum> errata = list(files.errata(), WordLists.errata(yaml.languages(), ids), found);
    List<ConfirmedPair> confirmed =
        files.lock().map(lock -> PairsLock.read(lock, found)).orElse(List.of());
    found.stopOnFault();
    return new Brochure(
        yaml.languages(),
        yaml.site().orElseThrow(StoppedException::new),
        sections.stream().map(SectionReader.Read::section).toList(),
        terms,
        errata,
        confirmed);
  }

  private static List<SectionReader.Read> sections(
      SiteYaml site, ContentFiles files, ReadingMemory memory, Diagnostics found) {
    List<SectionList.Listed> listed = site.sections().withFolders(files.sections(), found);
    SectionReader reader = new SectionReader(site.languages(), found);
    files.stray().forEach(reader::reportUnread);
    return listed.parallelStream()
        .map(
            section ->
                Optional.ofNullable(files.sections().get(section.id().value()))
                    .map(folder -> reader.read(section, folder, memory)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** A list that a file holds as a whole; a file with nothing but comments holds none. */
  private static <T> List<T> list(
      Optional<YamlFile> yaml, Shape<List<T>> shape, Diagnostics found) {
    return yaml.filter(file -> !file.root().isNothing())
        .flatMap(file -> shape.read(name(file), file.root(), found))
        .orElse(List.of());
  }

  private static String name(YamlFile file) {
    String path = file.file().path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** An old id leads to one section, and is no section's id now. */
  private static void reportMoved(List<SectionReader.Read> sections, Diagnostics found) {
    Map<SectionId, Span> taken = new HashMap<>();
    for (SectionReader.Read read : sections) {
      Section section = read.section();
      taken.put(section.id(), section.listed());
    }
    for (SectionReader.Read read : sections) {
      for (Located<SectionId> old : read.movedFrom()) {
        Span first = taken.putIfAbsent(old.value(), old.span());
        if (first != null) {
          String place = first.toString();
          found.report(Problem.DUPLICATE_ID, old.span(), old.value().value(), place);
        }
      }
    }
  }
}
