package org.couplet.markdown.syntax;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * Fences of tildes, behind which anything may stand (CommonMark 0.31.2, 4.5); flexmark wants no
 * tildes there.
 */
final class Fences {

  private static final int SHORTEST = 3;
  private static final int CODE = 4;

  private Fences() {}

  /** The fence that opens in this line. */
  static Optional<BlockStart> start(ParserState state) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex();
    int length = 0;
    while (from + length < line.length() && line.charAt(from + length) == '~') {
      length++;
    }
    if (length < SHORTEST || state.getIndent() >= CODE) {
      return Optional.empty();
    }
    FencedCodeBlockParser fence =
        new FencedCodeBlockParser(state.getProperties(), '~', length, state.getIndent(), from);
    ((FencedCodeBlock) fence.getBlock()).setOpeningMarker(line.subSequence(from, from + length));
    return Optional.of(BlockStart.of(fence).atIndex(from + length));
  }
}
