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

/** Parses Markdown; one instance serves several threads. */
public final class SyntaxParser {

  private final Parser flexmark;

  private SyntaxParser(List<Extension> extensions) {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, extensions);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    // A parser of one's own silently drops link reference definitions unless this is added again.
    this.flexmark =
        Parser.builder(options)
            .customInlineParserFactory(CjkInlineParser::create)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();
  }

  /** A parser of everything that a brochure may use. */
  public static SyntaxParser extended() {
    return new SyntaxParser(
        List.of(
            TablesExtension.create(),
            FootnoteExtension.create(),
            DefinitionExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create()));
  }

  /** A parser of CommonMark alone: what its examples are held against. */
  static SyntaxParser commonMark() {
    return new SyntaxParser(List.of());
  }

  /** The blocks of {@code text} from {@code start} on. */
  public List<Node> parse(String text, int start) {
    BasedSequence body = BasedSequence.of(text).subSequence(start, text.length());
    Document document = flexmark.parse(body);
    return new BlockAdapter(text, document).blocks(document);
  }
}
