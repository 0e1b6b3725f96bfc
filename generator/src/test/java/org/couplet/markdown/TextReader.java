package org.couplet.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Block;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;
import org.couplet.model.SectionId;

/** Reads texts of tests. */
final class TextReader {

  private static final MarkdownReader READER =
      new MarkdownReader(new LanguagePair(Language.of("zh-Hans"), Language.of("en")));

  private TextReader() {}

  /** Blocks and what was found wrong, each as {@code PROBLEM: the source that it stands at}. */
  record Result(List<Block> blocks, List<String> problems) {

    /** The only block. */
    Block only() {
      if (blocks.size() != 1) {
        throw new AssertionError(blocks.toString());
      }
      return blocks.get(0);
    }

    /** The HTML of the only block. */
    String html() {
      return TextReader.html(only().content());
    }
  }

  /** A text in Chinese. */
  static Result chinese(String text) {
    return read(text, "zh-Hans");
  }

  /** A text in English. */
  static Result english(String text) {
    return read(text, "en");
  }

  /** A text in a language. */
  static Result read(String text, String language) {
    Diagnostics found = new Diagnostics();
    SourceFile file = new SourceFile("content/sections/here/zh.md", text);
    List<Block> blocks = READER.read(file, 0, new SectionId("here"), Language.of(language), found);
    return new Result(blocks, found.sorted().stream().map(TextReader::written).toList());
  }

  private static String written(Diagnostic diagnostic) {
    return diagnostic.problem() + ": " + diagnostic.span().text();
  }

  /** Markup with its values in curly brackets. */
  static String html(Markup markup) {
    return markup.segments().stream().map(TextReader::written).collect(Collectors.joining());
  }

  private static String written(Segment segment) {
    if (segment instanceof Segment.Html html) {
      return html.html();
    } else if (segment instanceof Segment.Href href) {
      return "{" + href.target() + "}";
    } else if (segment instanceof Segment.Anchor anchor) {
      return "{" + anchor.id() + "}";
    } else if (segment instanceof Segment.InlinePicture picture) {
      return "{" + picture.file() + ": " + picture.alt() + "}";
    } else if (segment instanceof Segment.NoteReference note) {
      return "{^" + note.label() + " " + note.occurrence() + "}";
    }
    throw new AssertionError(segment);
  }
}
