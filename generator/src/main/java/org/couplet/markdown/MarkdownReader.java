package org.couplet.markdown;

import java.util.List;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.markdown.syntax.SyntaxParser;
import org.couplet.model.Block;
import org.couplet.model.SectionId;

/** Markdown text to blocks; one instance serves a whole run and several threads. */
public final class MarkdownReader {

  private final LanguagePair languages;
  private final SyntaxParser parser = SyntaxParser.extended();

  /** A reader for a brochure in these languages: they name the files that links lead to. */
  public MarkdownReader(LanguagePair languages) {
    this.languages = languages;
  }

  /**
   * The blocks of a file in reading order, titles included, footnotes last; none where the text
   * goes over a limit.
   *
   * @param file the whole file, for places
   * @param bodyStart the first UTF-16 unit behind the front matter
   * @param section whose text it is: what links are relative to
   * @param language what it is written in
   */
  public List<Block> read(
      SourceFile file, int bodyStart, SectionId section, Language language, Diagnostics found) {
    Reading reading = new Reading(file, section, languages, language, new Notes(), found);
    if (!new Bounds(reading, bodyStart).hold()) {
      return List.of();
    }
    return new BlockReader(reading).all(parser.parse(file.text(), bodyStart));
  }
}
