package org.couplet.markdown;

import java.util.List;
import org.couplet.markdown.InlineWriter.Policies;
import org.couplet.markdown.syntax.Piece;
import org.couplet.markdown.syntax.Words;
import org.couplet.model.Markup;

/** Writes the running text of the blocks of one file. */
final class TextWriter {

  private final Reading reading;
  private final Policies policies;

  TextWriter(Reading reading) {
    this.reading = reading;
    this.policies = Policies.of(reading);
  }

  Policies policies() {
    return policies;
  }

  /** A block's text as markup of its own. */
  Markup markup(Words words) {
    return markup(words.pieces());
  }

  /** Pieces of a block's text as markup of their own. */
  Markup markup(List<Piece> pieces) {
    MarkupBuilder out = new MarkupBuilder();
    new InlineWriter(reading, policies, pieces, out).write();
    return out.build();
  }

  /** Writes a block's text into other markup. */
  void write(Words words, MarkupBuilder out) {
    new InlineWriter(reading, policies, words.pieces(), out).write();
  }
}
