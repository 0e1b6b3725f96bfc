package org.couplet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Block;
import org.couplet.model.LinkTarget;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;
import org.couplet.model.SectionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The examples of {@code docs/markdown}: what comes of each is what the page says. {@code
 * -Dcouplet.golden=write} writes what comes of them now, and fails.
 */
final class MarkdownDocumentTest {

  private static final boolean WRITING = "write".equals(System.getProperty("couplet.golden"));
  private static final Path DOCS = Path.of("../docs");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(^(`{3,})markdown\n(.*?)\n\\2\n.*?<!-- result -->\n).*?(^<!-- end -->$)",
          Pattern.MULTILINE | Pattern.DOTALL);
  private static final LanguagePair LANGUAGES =
      new LanguagePair(Language.of("zh-Hans"), Language.of("en"));

  @ParameterizedTest
  @CsvSource({"markdown.zh.md, zh-Hans, ZH", "markdown.md, en, EN"})
  void everyExampleIsTrue(String name, String language, MessageLanguage messages)
      throws IOException {
    Path file = DOCS.resolve(name);
    String before = Files.readString(file);
    String after =
        EXAMPLE
            .matcher(before)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1)
                            + result(found.group(3), Language.of(language), messages)
                            + found.group(4)));
    if (WRITING && !after.equals(before)) {
      Files.writeString(file, after);
    }
    assertThat(before).isEqualTo(after);
  }

  @Test
  void bothLanguagesHaveTheSameExamples() throws IOException {
    assertThat(kinds("markdown.zh.md", "zh-Hans"))
        .hasSizeGreaterThan(20)
        .isEqualTo(kinds("markdown.md", "en"));
  }

  /** The kinds of the blocks of each example; of slips only that there are some. */
  private static List<String> kinds(String name, String language) throws IOException {
    List<String> kinds = new ArrayList<>();
    Matcher example = EXAMPLE.matcher(Files.readString(DOCS.resolve(name)));
    while (example.find()) {
      TextReader.Result result = TextReader.read(example.group(3), language);
      kinds.add(
          result.problems().isEmpty()
              ? result.blocks().stream().map(Block::kind).toList().toString()
              : "problems");
    }
    return kinds;
  }

  private static String result(String source, Language language, MessageLanguage messages) {
    Diagnostics found = new Diagnostics();
    SourceFile file = new SourceFile(language.subtag() + ".md", source);
    List<Block> blocks =
        new MarkdownReader(LANGUAGES).read(file, 0, new SectionId("here"), language, found);
    StringBuilder out = new StringBuilder("<blockquote>\n");
    blocks.forEach(block -> out.append(html(block)));
    out.append("</blockquote>\n");
    if (!found.sorted().isEmpty()) {
      out.append("\n```text\n");
      for (Diagnostic problem : found.sorted()) {
        out.append(problem.span()).append(": ").append(problem.message(messages)).append('\n');
        out.append("    ").append(problem.hint(messages)).append('\n');
      }
      out.append("```\n");
    }
    return out.toString();
  }

  private static String html(Block block) {
    if (block instanceof Block.Footnote note) {
      return "<p>" + note.number() + ". " + html(note.content()) + "</p>\n";
    }
    return html(BlockWriter.markup(List.of(block)));
  }

  /** Links as underlined words with their address: the pages they lead to are not here. */
  private static String html(Markup markup) {
    StringBuilder out = new StringBuilder();
    for (Segment segment : markup.segments()) {
      if (segment instanceof Segment.Html html) {
        out.append(html.html());
      } else if (segment instanceof Segment.Href href) {
        out.append(address(href.target()));
      } else if (segment instanceof Segment.InlinePicture picture) {
        out.append("<code>").append(picture.file()).append("</code>");
      } else if (segment instanceof Segment.NoteReference note) {
        out.append("<sup>").append(note.occurrence()).append("</sup>");
      } else if (segment instanceof Segment.Anchor anchor) {
        out.append(anchor.id());
      }
    }
    return out.toString()
        .replaceAll("<a href=\"([^\"]*)\"[^>]*>(.*?)</a>", "<u>$2</u> (<code>$1</code>)")
        .replaceAll("<a>(.*?)</a>", "$1");
  }

  private static String address(LinkTarget target) {
    if (target instanceof LinkTarget.Outside outside) {
      return outside.address();
    } else if (target instanceof LinkTarget.ToSection section) {
      return section.section() + ".html" + section.anchor().map(name -> "#" + name).orElse("");
    } else if (target instanceof LinkTarget.ToFile file) {
      return file.name();
    }
    throw new AssertionError(target);
  }
}
