package org.couplet.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A delimiter of flexmark's that looks at whole code points around a run, not at one UTF-16 unit on
 * each side.
 */
final class CjkDelimiters implements DelimiterProcessor {

  private final DelimiterProcessor stock;
  private @Nullable InlineParser parser;

  CjkDelimiters(DelimiterProcessor stock) {
    this.stock = stock;
  }

  void setParser(InlineParser used) {
    this.parser = used;
  }

  /** The flanking of the run that the parser has just passed. */
  private Flanking flanking() {
    InlineParser inline = Objects.requireNonNull(parser);
    BasedSequence input = inline.getInput();
    int end = inline.getIndex();
    int start = end;
    while (start > 0 && input.charAt(start - 1) == getOpeningCharacter()) {
      start--;
    }
    return Flanking.of(input, start, end);
  }

  /** Tildes strike through in twos only: {@code 50~60亩，70~80亩} has none. */
  private boolean isRun(InlineParser inline) {
    if (getOpeningCharacter() != '~') {
      return true;
    }
    BasedSequence input = inline.getInput();
    int end = inline.getIndex();
    return end >= 2 && input.charAt(end - 2) == '~' && (end == 2 || input.charAt(end - 3) != '~');
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return isRun(Objects.requireNonNull(parser)) && flanking().opens(getOpeningCharacter());
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return isRun(Objects.requireNonNull(parser)) && flanking().closes(getOpeningCharacter());
  }

  @Override
  public char getOpeningCharacter() {
    return stock.getOpeningCharacter();
  }

  @Override
  public char getClosingCharacter() {
    return stock.getClosingCharacter();
  }

  @Override
  public int getMinLength() {
    return stock.getMinLength();
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return stock.getDelimiterUse(opener, closer);
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int used) {
    stock.process(opener, closer, used);
  }

  @Override
  public @Nullable Node unmatchedDelimiterNode(InlineParser inline, DelimiterRun run) {
    return stock.unmatchedDelimiterNode(inline, run);
  }

  @Override
  public boolean skipNonOpenerCloser() {
    return stock.skipNonOpenerCloser();
  }
}
