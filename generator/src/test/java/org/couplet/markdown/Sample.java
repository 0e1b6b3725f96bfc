package org.couplet.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.model.Block;
import org.couplet.model.LinkTarget;
import org.couplet.model.Markup;
import org.couplet.model.Markup.Segment;
import org.couplet.model.SectionId;

/** A text that was read: its blocks and what was found. */
record Sample(List<Block> blocks, List<String> problems) {

  private static final MarkdownReader READER =
      new MarkdownReader(new LanguagePair(Language.of("zh"), Language.of("en")));

  static Sample zh(String text) {
    return read(text, "zh");
  }

  static Sample en(String text) {
    return read(text, "en");
  }

  private static Sample read(String text, String language) {
    Diagnostics found = new Diagnostics();
    List<Block> blocks =
        READER.read(
            new SourceFile(language + ".md", text),
            0,
            new SectionId("here"),
            Language.of(language),
            found);
    return new Sample(
        blocks,
        found.sorted().stream()
            .map(d -> d.problem() + " " + d.span().line() + ":" + d.span().column())
            .toList());
  }

  /** The first block. */
  Block first() {
    return blocks.get(0);
  }

  /** The first block's HTML, values in double angle brackets. */
  String html() {
    return html(first().content());
  }

  /** The first block's plain text. */
  String text() {
    return first().content().text();
  }

  static String html(Markup markup) {
    return markup.segments().stream().map(Sample::html).collect(Collectors.joining());
  }

  private static String html(Segment segment) {
    if (segment instanceof Segment.Html html) {
      return html.html();
    } else if (segment instanceof Segment.Href href) {
      return "«" + target(href.target()) + "»";
    } else if (segment instanceof Segment.Anchor anchor) {
      return "«#" + anchor.id() + "»";
    } else if (segment instanceof Segment.InlinePicture picture) {
      return "«" + picture.file() + "|" + picture.alt() + "»";
    } else if (segment instanceof Segment.NoteReference note) {
      return "«^" + note.label() + " " + note.occurrence() + "»";
    }
    throw new IllegalStateException(segment.toString());
  }

  private static String target(LinkTarget target) {
    if (target instanceof LinkTarget.Outside outside) {
      return outside.address();
    } else if (target instanceof LinkTarget.ToSection section) {
      return section.section() + section.anchor().map(anchor -> "#" + anchor).orElse("");
    } else if (target instanceof LinkTarget.ToFile file) {
      return file.section() + "/" + file.name();
    }
    throw new IllegalStateException(target.toString());
  }
}
