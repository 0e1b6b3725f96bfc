package org.couplet.markdown.syntax;

import static org.couplet.markdown.syntax.LinkScanner.NONE;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LinkRefProcessor;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's parser of running text, with emphasis that is right next to Chinese, Japanese and
 * Korean, with CommonMark's rules where flexmark has older ones, and without its regular
 * expressions, which no long line may meet.
 */
final class CjkInlineParser extends CommonmarkInlineParser {

  private final boolean extended;
  private String text = "";
  private Brackets brackets;
  private HtmlScanner html = new HtmlScanner("", 0);
  private BackTicks backTicks = new BackTicks("");

  CjkInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
    this.brackets = new Brackets(BasedSequence.NULL, "", new ReferenceRepository(options));
    this.extended = !linkRefProcessors.processors.isEmpty();
  }

  @Override
  public int preProcessBlock(Paragraph paragraph, ParserState state) {
    return new Definitions(paragraph, paragraph.getChars(), referenceRepository).take();
  }

  @Override
  public void parse(BasedSequence content, Node node) {
    BasedSequence trimmed = Scan.trimmed(content);
    int braces = mayHaveBraces(node) ? Braces.start(trimmed) : NONE;
    begin(braces == NONE ? trimmed : Scan.trimmed(trimmed.subSequence(0, braces)), node);
    while (index < text.length()) {
      if (!parseInline(node instanceof DoNotDecorate)) {
        // Flexmark takes U+0000 for the end.
        appendText(input, index, index + 1);
        index++;
      }
    }
    processDelimiters(null);
    flushTextNode();
    if (braces != NONE) {
      node.appendChild(new Braces(trimmed.subSequence(braces)));
    }
  }

  private boolean mayHaveBraces(Node node) {
    return extended
        && (node instanceof Heading || node instanceof Paragraph || node instanceof TableCaption);
  }

  private void begin(BasedSequence content, Node node) {
    block = node;
    input = content;
    text = content.toString();
    index = 0;
    lastDelimiter = null;
    brackets = new Brackets(content, text, referenceRepository);
    html = new HtmlScanner(text, text.length());
    backTicks = new BackTicks(text);
  }

  @Override
  public boolean parseNewline() {
    flushTextNode();
    int blanks = 0;
    if (block.getLastChild() instanceof Text last) {
      BasedSequence chars = last.getChars();
      while (blanks < chars.length() && Scan.isBlank(chars.charAt(chars.length() - blanks - 1))) {
        blanks++;
      }
      last.setChars(chars.subSequence(0, chars.length() - blanks));
    }
    boolean hard = text.startsWith("  ", index - Math.min(2, blanks));
    int start = hard ? index - blanks : index;
    index = Scan.lineBreakEnd(text, index);
    BasedSequence chars = input.subSequence(start, index);
    appendNode(hard ? new HardLineBreak(chars) : new SoftLineBreak(chars));
    index = Scan.skipBlanks(text, index, text.length());
    return true;
  }

  @Override
  protected boolean parseBackticks() {
    int start = index;
    int length = Scan.run(text, start, text.length(), '`');
    int close = backTicks.next(start + length, length);
    if (close == NONE) {
      appendText(input, start, start + length);
      index = start + length;
      return true;
    }
    int end = close + length;
    return append(BackTicks.node(input.subSequence(start, end), length), end);
  }

  @Override
  public boolean parseEntity() {
    int end = Escapes.entityEnd(text, index);
    return end != NONE && append(new HtmlEntity(input.subSequence(index, end)), end);
  }

  @Override
  public boolean parseAutolink() {
    int end = AutoLinks.end(text, index);
    if (end == NONE) {
      return false;
    }
    return append(AutoLinks.node(input.subSequence(index, end)), end);
  }

  @Override
  public boolean parseHtmlInline() {
    int end = html.htmlEnd(index);
    return end != NONE && append(new HtmlInline(input.subSequence(index, end)), end);
  }

  private boolean append(Node node, int end) {
    appendNode(node);
    index = end;
    return true;
  }

  @Override
  protected boolean parseOpenBracket() {
    return open(false);
  }

  @Override
  public boolean parseBang() {
    return text.startsWith("![", index) && open(true);
  }

  private boolean open(boolean picture) {
    int start = index;
    index += picture ? 2 : 1;
    Text node = appendSeparateText(input.subSequence(start, index));
    brackets.open(new Brackets.Opener(node, picture, index, lastDelimiter));
    return true;
  }

  @Override
  protected boolean parseCloseBracket() {
    Optional<Brackets.Opener> opener = brackets.last();
    int close = index;
    Optional<Brackets.Found> found =
        opener.flatMap(
            open ->
                brackets
                    .inline(open, close + 1)
                    .or(() -> custom(open, close))
                    .or(() -> brackets.reference(open, close)));
    if (found.isEmpty()) {
      return false;
    }
    close(opener.get(), found.get());
    return true;
  }

  /** A footnote or a passage. */
  private Optional<Brackets.Found> custom(Brackets.Opener opener, int close) {
    BasedSequence chars = input.subSequence(opener.start - 1, close + 1);
    for (LinkRefProcessor processor : linkRefProcessors) {
      if (processor.isMatch(chars)) {
        Node node = processor.createNode(chars);
        int end = close + 1 + (node instanceof Passage ? Passage.markLength(chars) : 0);
        node.setChars(input.subSequence(opener.start - 1, end));
        return Optional.of(new Brackets.Found(node, end));
      }
    }
    return Optional.empty();
  }

  private void close(Brackets.Opener opener, Brackets.Found found) {
    flushTextNode();
    processDelimiters(opener.before);
    Node node = found.node();
    opener.fill(node);
    append(node, found.end());
    if (node instanceof Link) {
      brackets.bar();
    }
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
    int start = index;
    index += Scan.run(text, start, text.length(), delimiter);
    Flanking flanking = Flanking.of(text, start, index);
    Text node = appendSeparateText(input.subSequence(start, index));
    Delimiter previous = lastDelimiter;
    // One tilde is what stands in ranges: 50~60亩.
    boolean marks = delimiter != '~' || index - start == 2;
    boolean opens = marks && flanking.opens(delimiter);
    boolean closes = marks && flanking.closes(delimiter);
    lastDelimiter = new Run(processor, input, node, opens, closes, previous, start);
    if (previous != null) {
      previous.setNext(lastDelimiter);
    }
    return true;
  }

  @Override
  public void processDelimiters(@Nullable Delimiter bottom) {
    lastDelimiter = new Runs(bottom).pair(lastDelimiter);
  }
}
