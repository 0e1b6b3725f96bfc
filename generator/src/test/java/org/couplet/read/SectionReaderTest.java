package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Block;
import org.couplet.model.Section;
import org.couplet.model.SectionId;
import org.couplet.model.SectionText;
import org.couplet.read.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class SectionReaderTest {

  private static final String PATH = "content/sections/government";

  private final Diagnostics found = new Diagnostics();
  private final SortedMap<String, String> files = new TreeMap<>();

  @Test
  void aSectionIsItsFolder() {
    files.put("zh.md", "---\r\nmenu: 主导\r\nsummary: 说明\r\n---\r\n# 政府主导\r\n\r\n一段。\r\n");
    files.put("en.md", "# Guided by government\n\nA paragraph.\n\n## More\n");
    files.put("section.yaml", "template: closing\nmoved-from: [old]\ndraft: true\n");
    files.put("photo.jpg", "");
    files.put("programme.pdf", "");
    Section section = read();
    assertThat(found.sorted()).isEmpty();
    assertThat(section.id()).isEqualTo(new SectionId("government"));
    assertThat(section.part()).contains(new SectionId("development"));
    assertThat(section.template().value()).isEqualTo("closing");
    assertThat(section.movedFrom()).containsExactly(new SectionId("old"));
    assertThat(section.draft()).isTrue();
    assertThat(section.files()).containsExactlyInAnyOrder("photo.jpg", "programme.pdf");
    SectionText zh = section.texts().first().orElseThrow();
    assertThat(zh.menu()).contains("主导");
    assertThat(zh.summary()).contains("说明");
    assertThat(zh.title().content().text()).isEqualTo("政府主导");
    assertThat(zh.title().span()).hasToString(PATH + "/zh.md:5:1");
    assertThat(zh.blocks()).extracting(Block::kind).containsExactly(Block.Kind.PARAGRAPH);
    SectionText en = section.texts().second().orElseThrow();
    assertThat(en.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.HEADING);
  }

  @Test
  void oneLanguageIsEnough() {
    files.put("en.md", "# Title\n");
    Section section = read();
    assertThat(section.texts().first()).isEmpty();
    assertThat(section.texts().second()).isPresent();
    assertThat(section.template().value()).isEqualTo("section");
    assertThat(found.sorted()).isEmpty();
  }

  @Test
  void aTextBeginsWithItsTitle() {
    files.put("zh.md", "一段。\n\n# 标题\n");
    files.put("en.md", "\n## Only a heading\n");
    assertThat(read().texts().first()).isEmpty();
    assertStarts(
        "C206 " + PATH + "/en.md:2:1 The text does not begin with a title.",
        "C206 " + PATH + "/zh.md:1:1 The text does not begin with a title.");
  }

  @Test
  void aTitleHasWords() {
    files.put("en.md", "#\n\nText\n");
    files.put("zh.md", "<!-- nothing -->\n");
    read();
    assertStarts("C206 " + PATH + "/en.md:1:1 ", "C206 " + PATH + "/zh.md:1:1 ");
  }

  @Test
  void thereIsOneTitle() {
    files.put("en.md", "# Title\n\nText\n\n# Other\n\nTitle\n=====\n");
    read();
    assertStarts(
        "C207 " + PATH + "/en.md:5:1 A section has only one “#” title; the first is on line 1.",
        "C207 " + PATH + "/en.md:7:1 A section has only one “#” title; the first is on line 1.");
  }

  @Test
  void nothingButFrontMatterIsAnEmptyFile() {
    files.put("en.md", "---\nmenu: X\n---\n\n");
    read();
    assertStarts("C204 " + PATH + "/en.md:1:1 This file is empty. Begin with a title");
  }

  private Section read() {
    LanguagePair languages = new LanguagePair(Language.of("zh"), Language.of("en"));
    SortedMap<String, SourceFile> texts = new TreeMap<>();
    files.forEach((name, text) -> texts.put(name, new SourceFile(PATH + "/" + name, text)));
    Optional<ContentFiles.YamlFile> yaml =
        Optional.ofNullable(texts.get("section.yaml"))
            .flatMap(
                file ->
                    YamlReader.read(file, found)
                        .map(root -> new ContentFiles.YamlFile(file, root)));
    texts.keySet().removeIf(name -> !name.endsWith(".md"));
    ContentFiles.Folder folder =
        new ContentFiles.Folder(PATH, new TreeSet<>(files.keySet()), texts, yaml);
    SectionList.Listed listed =
        new SectionList.Listed(
            new SectionId("government"),
            Optional.of(new SectionId("development")),
            new SourceFile("content/site.yaml", "").whole());
    return new SectionReader(languages, found).read(listed, folder).section();
  }

  private void assertStarts(String... starts) {
    List<String> told = Told.by(found);
    assertThat(told).hasSameSizeAs(starts);
    for (int i = 0; i < starts.length; i++) {
      assertThat(told.get(i)).startsWith(starts[i]);
    }
  }
}
