package org.couplet.markdown.syntax;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Couplet's Markdown, or CommonMark alone; a parser serves several threads. */
public final class Syntax {

  private final Parser parser;

  private Syntax(List<Extension> extensions) {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, extensions);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(DefinitionExtension.TILDE_MARKER, false);
    options.set(Parser.LIST_BLOCK_PARSER, false);
    Parser.Builder builder = Parser.builder(options);
    builder.customBlockParserFactory(new Beginnings.Early());
    builder.customBlockParserFactory(new Beginnings.Lists());
    builder.customInlineParserFactory(CjkInlineParser::new);
    // A parser of running text of one's own loses link reference definitions without this.
    builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    if (!extensions.isEmpty()) {
      builder.linkRefProcessorFactory(new Passage.Factory());
    }
    this.parser = builder.build();
  }

  /** CommonMark with what Couplet adds to it. */
  public static Syntax extended() {
    return new Syntax(
        List.of(
            TablesExtension.create(),
            FootnoteExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            DefinitionExtension.create()));
  }

  /** CommonMark. */
  static Syntax plain() {
    return new Syntax(List.of());
  }

  /** The tree of a text from {@code start} to {@code end}; places in it are places in the text. */
  public Document parse(String text, int start, int end) {
    return parser.parse(BasedSequence.of(text).subSequence(start, end));
  }
}
