package org.couplet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Located;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Bilingual;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.markdown.MarkdownReader;
import org.couplet.model.Block;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.model.SectionText;
import org.couplet.read.ContentFiles.Folder;
import org.couplet.read.yaml.Shape;

/** Makes sections of their folders; one instance serves a whole run and several threads. */
final class SectionReader {

  private static final String STANDARD_TEMPLATE = "section";

  private final LanguagePair languages;
  private final Bilingual<String> names;
  private final MarkdownReader markdown;
  private final Shape<SectionYaml> shape;
  private final Diagnostics found;

  SectionReader(LanguagePair languages, Diagnostics found) {
    this.languages = languages;
    this.names = Bilingual.by(side -> languages.of(side).subtag() + ".md");
    this.markdown = new MarkdownReader(languages);
    this.shape = SectionYaml.shape(languages, found);
    this.found = found;
  }

  private SectionReader(SectionReader other, Diagnostics found) {
    this.languages = other.languages;
    this.names = other.names;
    this.markdown = other.markdown;
    this.shape = SectionYaml.shape(languages, found);
    this.found = found;
  }

  /** A section and the places of the ids that it had before. */
  record Read(Section section, List<Located<SectionId>> movedFrom) {}

  /** What a folder says, or said when it was read before and was the same. */
  Read read(SectionList.Listed listed, Folder folder, ReadingMemory memory) {
    var input = new ReadingMemory.SectionInput(languages, listed, folder);
    return memory
        .sections()
        .recall(
            listed.id().value(),
            input,
            found,
            reported -> new SectionReader(this, reported).read(listed, folder));
  }

  /** What a folder says. */
  Read read(SectionList.Listed listed, Folder folder) {
    reportTexts(folder);
    SectionYaml yaml =
        folder
            .section()
            .flatMap(file -> shape.read(ContentFiles.SECTION, file.root(), found))
            .orElse(SectionYaml.NONE);
    Bilingual<Optional<SectionText>> texts =
        names.map(
            (side, name) ->
                Optional.ofNullable(folder.texts().get(name))
                    .flatMap(file -> text(file, listed.id(), languages.of(side))));
    Set<String> others = new TreeSet<>(folder.files());
    others.removeAll(List.of(names.first(), names.second(), ContentFiles.SECTION));
    Section section =
        new Section(
            listed.id(),
            listed.part(),
            listed.span(),
            texts,
            yaml.template().orElseGet(() -> new Located<>(STANDARD_TEMPLATE, listed.span())),
            yaml.figures(),
            yaml.events(),
            yaml.date(),
            yaml.movedFrom().stream().map(Located::value).toList(),
            yaml.draft(),
            yaml.mapReview(),
            others);
    return new Read(section, yaml.movedFrom());
  }

  private void reportTexts(Folder folder) {
    if (!folder.files().contains(names.first()) && !folder.files().contains(names.second())) {
      SourceFile place = new SourceFile(folder.path(), "");
      found.report(
          Problem.SECTION_WITHOUT_TEXT,
          place.whole(),
          folder.path(),
          names.first(),
          names.second());
    }
    for (String name : folder.files()) {
      if (ContentFiles.isText(name)
          && !name.equals(names.first())
          && !name.equals(names.second())) {
        reportUnread(folder.path() + "/" + name);
      }
    }
  }

  /** A text that nobody would miss until it does not appear. */
  void reportUnread(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    SourceFile place = new SourceFile(path, "");
    found.report(Problem.UNREAD_TEXT, place.whole(), name, names.first(), names.second());
  }

  private Optional<SectionText> text(SourceFile file, SectionId section, Language language) {
    Optional<FrontMatter> front = FrontMatter.read(file, found);
    if (front.isEmpty()) {
      return Optional.empty();
    }
    int bodyStart = front.get().bodyStart();
    if (file.text().substring(bodyStart).isBlank()) {
      found.report(Problem.EMPTY_FILE, file.whole(), new Phrase("标题", "Title"));
      return Optional.empty();
    }
    List<Block> blocks = markdown.read(file, bodyStart, section, language, found);
    return title(blocks, file, bodyStart)
        .map(
            title ->
                new SectionText(
                    file,
                    title,
                    front.get().menu(),
                    front.get().summary(),
                    blocks.subList(1, blocks.size())));
  }

  /** The title is the first block, and there is no other. */
  private Optional<Block.Heading> title(List<Block> blocks, SourceFile file, int bodyStart) {
    List<Block.Heading> titles = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        titles.add(heading);
      }
    }
    for (Block.Heading other : titles.subList(Math.min(1, titles.size()), titles.size())) {
      String line = String.valueOf(titles.get(0).span().line());
      found.report(Problem.SECOND_TITLE, other.span(), line);
    }
    Optional<Block.Heading> first =
        titles.stream()
            .limit(1)
            .filter(title -> title.equals(blocks.get(0)) && !title.content().text().isBlank())
            .findFirst();
    if (first.isEmpty() && !isRefused(blocks, file)) {
      int start = blocks.isEmpty() ? bodyStart : blocks.get(0).span().start();
      found.report(Problem.NO_TITLE, file.span(start, start));
    }
    return first;
  }

  /** Whether a text goes over a limit, so that nobody knows what it begins with. */
  private boolean isRefused(List<Block> blocks, SourceFile file) {
    return blocks.isEmpty()
        && found.sorted().stream()
            .anyMatch(d -> d.problem() == Problem.LIMIT && d.span().file().equals(file));
  }
}
