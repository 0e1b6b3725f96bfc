package org.couplet.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How blocks begin where flexmark's own ways are not CommonMark's. */
abstract class Beginnings implements CustomBlockParserFactory {

  /** What may begin at a line. */
  interface Start {

    /** The block that begins here, if one does. */
    Optional<BlockStart> find(ParserState state, MatchedBlockParser matched);
  }

  private Beginnings() {}

  abstract Start start(DataHolder options);

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    Start start = start(options);
    return new AbstractBlockParserFactory(options) {
      @Override
      public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return start.find(state, matched).orElse(null);
      }
    };
  }

  /** What is looked for before flexmark looks for its own. */
  static final class Early extends Beginnings {
    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(HeadingParser.Factory.class);
    }

    @Override
    Start start(DataHolder options) {
      return (state, matched) ->
          Fences.start(state)
              .or(() -> TextAreas.start(state))
              .or(() -> Underlines.start(state, matched));
    }
  }

  /** Lists; a divider of asterisks is none. */
  static final class Lists extends Beginnings {
    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(ThematicBreakParser.Factory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(IndentedCodeBlockParser.Factory.class);
    }

    @Override
    Start start(DataHolder options) {
      return Items.starts(options);
    }
  }
}
