package org.couplet.markdown.syntax;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;

/**
 * Headings that are underlined, where link reference definitions come before them (CommonMark
 * 0.31.2, 4.3 and 4.7); flexmark takes those for words of the heading.
 */
final class Underlines {

  private static final int CODE = 4;
  private static final int DIVIDER = 3;

  private Underlines() {}

  /** What becomes of a paragraph that begins with definitions, at a line of = or -. */
  static Optional<BlockStart> start(ParserState state, MatchedBlockParser matched) {
    List<BasedSequence> lines = matched.getParagraphLines();
    BasedSequence line = Scan.trimmed(state.getLine().subSequence(state.getNextNonSpaceIndex()));
    if (lines == null
        || state.getIndent() >= CODE
        || !isUnderline(line)
        || !lines.get(0).trimStart().startsWith("[")) {
      return Optional.empty();
    }
    BlockContent content = new BlockContent();
    content.addAll(lines, matched.getParagraphEolLengths());
    BasedSequence words = content.getContents();
    int taken =
        new Definitions(
                matched.getBlockParser().getBlock(),
                words,
                Parser.REFERENCES.get(state.getProperties()))
            .take();
    if (taken == 0) {
      return Optional.empty();
    }
    BasedSequence rest = Scan.trimmed(words.subSequence(taken));
    BlockStart start = rest.isEmpty() ? behindDefinitions(state, line) : heading(rest, line, state);
    return Optional.of(start.replaceActiveBlockParser());
  }

  private static boolean isUnderline(BasedSequence line) {
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    return (first == '=' || first == '-') && line.toString().chars().allMatch(c -> c == first);
  }

  private static BlockStart heading(BasedSequence words, BasedSequence line, ParserState state) {
    HeadingParser heading = new HeadingParser(line.charAt(0) == '=' ? 1 : 2);
    Heading block = (Heading) heading.getBlock();
    block.setText(words);
    block.setClosingMarker(line);
    block.setCharsFromContent();
    return BlockStart.of(heading).atIndex(state.getLine().length());
  }

  /** Where there is nothing to underline, the line is a divider or begins a paragraph. */
  private static BlockStart behindDefinitions(ParserState state, BasedSequence line) {
    boolean divides = line.charAt(0) == '-' && line.length() >= DIVIDER;
    return divides
        ? BlockStart.of(new ThematicBreakParser(line)).atIndex(state.getLine().length())
        : BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex());
  }
}
