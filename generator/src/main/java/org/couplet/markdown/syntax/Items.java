package org.couplet.markdown.syntax;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ListItemParser;
import com.vladsch.flexmark.parser.internal.BlockStartImpl;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's lists, but for a mark that is indented by four: that begins no item (CommonMark
 * 0.31.2, 5.3).
 */
final class Items implements BlockParser {

  private static final int CODE = 4;

  private final BlockParser item;
  private final int contentIndent;

  private Items(BlockParser item, int contentIndent) {
    this.item = item;
    this.contentIndent = contentIndent;
  }

  /** Lists as flexmark begins them. */
  static Beginnings.Start starts(DataHolder options) {
    BlockParserFactory lists = new ListBlockParser.Factory().apply(options);
    return (state, matched) -> start(lists, state, matched);
  }

  private static Optional<BlockStart> start(
      BlockParserFactory lists, ParserState state, MatchedBlockParser matched) {
    if (!(lists.tryStart(state, matched) instanceof BlockStartImpl found)) {
      return Optional.empty();
    }
    BlockParser[] parsers = found.getBlockParsers();
    for (int i = 0; i < parsers.length; i++) {
      if (parsers[i] instanceof ListItemParser item) {
        int mark = ((ListItem) item.getBlock()).getOpeningMarker().length();
        parsers[i] = new Items(item, state.getIndent() + mark + blanks(state, mark));
      }
    }
    return Optional.of(found);
  }

  /** How many columns part a mark from its words; one, where the words are code or none. */
  private static int blanks(ParserState state, int mark) {
    BasedSequence line = state.getLine();
    int column = state.getColumn() + state.getIndent() + mark;
    int columns = 0;
    int i = state.getNextNonSpaceIndex() + mark;
    while (i < line.length() && Scan.isBlank(line.charAt(i))) {
      columns += line.charAt(i) == '\t' ? CODE - (column + columns) % CODE : 1;
      i++;
    }
    return i == line.length() || columns > CODE ? 1 : columns;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    boolean tooDeep = state.getIndent() >= CODE && state.getIndent() < contentIndent;
    return tooDeep && !state.isBlank() ? BlockContinue.none() : item.tryContinue(state);
  }

  @Override
  public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
    return item.isPropagatingLastBlankLine(lastMatched == this ? item : lastMatched);
  }

  @Override
  public boolean isContainer() {
    return item.isContainer();
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block block) {
    return item.canContain(state, parser, block);
  }

  @Override
  public Block getBlock() {
    return item.getBlock();
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    item.addLine(state, line);
  }

  @Override
  public void closeBlock(ParserState state) {
    item.closeBlock(state);
  }

  @Override
  public boolean isClosed() {
    return item.isClosed();
  }

  @Override
  public boolean breakOutOnDoubleBlankLine() {
    return item.breakOutOnDoubleBlankLine();
  }

  @Override
  public boolean isParagraphParser() {
    return item.isParagraphParser();
  }

  @Override
  public @Nullable BlockContent getBlockContent() {
    return item.getBlockContent();
  }

  @Override
  public void finalizeClosedBlock() {
    item.finalizeClosedBlock();
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    item.parseInlines(inlineParser);
  }

  @Override
  public boolean isInterruptible() {
    return item.isInterruptible();
  }

  @Override
  public boolean isRawText() {
    return item.isRawText();
  }

  @Override
  public boolean canInterruptBy(BlockParserFactory factory) {
    return item.canInterruptBy(factory);
  }

  @Override
  public MutableDataHolder getDataHolder() {
    return item.getDataHolder();
  }
}
