package org.couplet.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.SourceFile;
import org.couplet.lang.Language;
import org.couplet.lang.LanguagePair;
import org.couplet.markdown.syntax.Syntax;
import org.couplet.model.Block;
import org.couplet.model.SectionId;

/** Markdown text to blocks; one instance serves a whole run and several threads. */
public final class MarkdownReader {

  private final LanguagePair languages;
  private final Syntax syntax = Syntax.extended();

  /** A reader for a brochure in these languages: they name the files that links lead to. */
  public MarkdownReader(LanguagePair languages) {
    this.languages = languages;
  }

  /**
   * The blocks of a file in reading order, titles included, footnotes last; where a line goes over
   * a limit, the blocks before it.
   *
   * @param file the whole file, for places
   * @param bodyStart the first UTF-16 unit behind the front matter
   * @param section whose text it is: what links are relative to
   * @param language what it is written in
   */
  public List<Block> read(
      SourceFile file, int bodyStart, SectionId section, Language language, Diagnostics found) {
    Reading reading = new Reading(file, section, languages, language, new Notes(), found);
    int end = new Bounds(reading).end(bodyStart);
    Document document = syntax.parse(file.text(), bodyStart, end);
    Slips.report(document, reading);
    Spacing.report(document, reading);
    return new BlockReader(reading).all(document);
  }
}
