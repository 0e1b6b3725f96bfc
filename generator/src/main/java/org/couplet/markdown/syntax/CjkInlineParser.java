package org.couplet.markdown.syntax;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Flexmark's inline parser with emphasis that knows Chinese, and braces at the ends of blocks. */
final class CjkInlineParser extends CommonmarkInlineParser {

  private final IdentityHashMap<Delimiter, Integer> lengths = new IdentityHashMap<>();
  private final Map<Character, DelimiterProcessor> processors;

  private CjkInlineParser(
      DataHolder options,
      BitSet special,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    super(options, special, delimiters, processors, references, extensions);
    this.processors = processors;
  }

  /** What {@code customInlineParserFactory} wants. */
  static InlineParser create(
      DataHolder options,
      BitSet special,
      BitSet delimiters,
      Map<Character, DelimiterProcessor> processors,
      LinkRefProcessorData references,
      List<InlineParserExtensionFactory> extensions) {
    Map<Character, CjkDelimiters> own = new HashMap<>();
    processors.forEach((c, stock) -> own.put(c, new CjkDelimiters(stock)));
    CjkInlineParser parser =
        new CjkInlineParser(
            options, special, delimiters, new HashMap<>(own), references, extensions);
    own.values().forEach(delimiter -> delimiter.setParser(parser));
    return parser;
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    lengths.clear();
    boolean mayEnd =
        block instanceof Paragraph || block instanceof Heading || block instanceof TableCaption;
    BasedSequence text = content.trimEnd();
    int open = mayEnd ? BracesNode.open(text) : BracesNode.NONE;
    if (open == BracesNode.NONE) {
      super.parse(content, block);
    } else {
      super.parse(text.subSequence(0, open), block);
      block.appendChild(new BracesNode(text.subSequence(open)));
    }
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char c) {
    boolean parsed = super.parseDelimiters(processor, c);
    if (parsed) {
      lengths.put(getLastDelimiter(), getLastDelimiter().getNumDelims());
    }
    return parsed;
  }

  /**
   * Appendix A of CommonMark 0.31.2; flexmark's own is of an older rule of three, and quadratic.
   */
  @Override
  public void processDelimiters(@Nullable Delimiter bottom) {
    Map<Integer, @Nullable Delimiter> lowest = new HashMap<>();
    Delimiter closer = getLastDelimiter();
    while (closer != null && closer.getPrevious() != bottom) {
      closer = closer.getPrevious();
    }
    while (closer != null) {
      Delimiter next = closer.getNext();
      if (closer.canClose()) {
        int sort = sort(closer);
        Delimiter opener = opener(closer, bottom, lowest.getOrDefault(sort, bottom));
        if (opener != null) {
          next = join(opener, closer);
        } else {
          lowest.put(sort, closer.getPrevious());
          if (!closer.canOpen()) {
            removeDelimiterKeepNode(closer);
          }
        }
      }
      closer = next;
    }
    while (getLastDelimiter() != null && getLastDelimiter() != bottom) {
      removeDelimiterKeepNode(getLastDelimiter());
    }
  }

  private @Nullable Delimiter opener(
      Delimiter closer, @Nullable Delimiter bottom, @Nullable Delimiter lowest) {
    Delimiter run = closer.getPrevious();
    while (run != null && run != bottom && run != lowest) {
      if (run.canOpen()
          && run.getDelimiterChar() == closer.getDelimiterChar()
          && fit(run, closer)) {
        return run;
      }
      run = run.getPrevious();
    }
    return null;
  }

  private boolean fit(Delimiter opener, Delimiter closer) {
    boolean both = opener.canClose() || closer.canOpen();
    return !both || length(closer) % 3 == 0 || (length(opener) + length(closer)) % 3 != 0;
  }

  private int sort(Delimiter run) {
    return run.getDelimiterChar() * 8 + (run.canOpen() ? 3 : 0) + length(run) % 3;
  }

  private int length(Delimiter run) {
    return lengths.getOrDefault(run, run.getNumDelims());
  }

  /** Joins two runs; gives the run that is looked at next. */
  private @Nullable Delimiter join(Delimiter opener, Delimiter closer) {
    int used = opener.getNumDelims() >= 2 && closer.getNumDelims() >= 2 ? 2 : 1;
    DelimiterProcessor processor =
        Objects.requireNonNull(processors.get(closer.getDelimiterChar()));
    removeDelimitersBetween(opener, closer);
    processor.process(opener, closer, used);
    opener.setNumDelims(opener.getNumDelims() - used);
    closer.setNumDelims(closer.getNumDelims() - used);
    if (opener.getNumDelims() == 0) {
      removeDelimiterAndNode(opener);
    } else {
      BasedSequence chars = opener.getNode().getChars();
      opener.getNode().setChars(chars.subSequence(0, opener.getNumDelims()));
    }
    if (closer.getNumDelims() > 0) {
      BasedSequence chars = closer.getNode().getChars();
      closer.getNode().setChars(chars.subSequence(chars.length() - closer.getNumDelims()));
      closer.setIndex(closer.getIndex() + used);
      return closer;
    }
    Delimiter next = closer.getNext();
    removeDelimiterAndNode(closer);
    return next;
  }
}
