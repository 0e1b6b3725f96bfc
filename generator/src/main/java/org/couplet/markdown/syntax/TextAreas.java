package org.couplet.markdown.syntax;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code <textarea>}, which holds blank lines (CommonMark 0.31.2, 4.6); flexmark forgot it. */
final class TextAreas extends AbstractBlockParser {

  private static final int CODE = 4;
  private static final Pattern OPEN =
      Pattern.compile("<textarea(?:[ \t>].*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOSE =
      Pattern.compile("</(?:script|pre|style|textarea)>", Pattern.CASE_INSENSITIVE);

  private final HtmlBlock block = new HtmlBlock();
  private final BlockContent content = new BlockContent();
  private boolean closed;

  private TextAreas() {}

  /** The text area that opens in this line. */
  static Optional<BlockStart> start(ParserState state) {
    BasedSequence rest = state.getLine().subSequence(state.getNextNonSpaceIndex());
    boolean opens = state.getIndent() < CODE && OPEN.matcher(rest).matches();
    return opens
        ? Optional.of(BlockStart.of(new TextAreas()).atIndex(state.getIndex()))
        : Optional.empty();
  }

  @Override
  public HtmlBlock getBlock() {
    return block;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    closed = CLOSE.matcher(line).find();
    content.add(line, state.getIndent());
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
  }
}
