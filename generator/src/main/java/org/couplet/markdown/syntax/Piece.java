package org.couplet.markdown.syntax;

/**
 * A piece of running text. Pieces stand in reading order, not inside each other: what opens closes
 * again, properly nested. Places are UTF-16 units of the source, from 0.
 */
public sealed interface Piece {

  /** The first character of its source. */
  int start();

  /** One past the last. */
  int end();

  /** Words. */
  record Text(String text, int start, int end) implements Piece {}

  /** A code span. */
  record Code(String text, int start, int end) implements Piece {}

  /** A line's end in the source that is none in the text. */
  record SoftBreak(int start, int end) implements Piece {}

  /** A line's end that stays one. */
  record HardBreak(int start, int end) implements Piece {}

  /** A tag, a comment or the like. */
  record Html(String html, int start, int end) implements Piece {}

  /** The mark of a footnote that is defined, or of one that is not. */
  record NoteMark(String label, boolean defined, int start, int end) implements Piece {}

  /** Something begins. */
  record Open(Mark mark, int start, int end) implements Piece {}

  /** It ends. */
  record Close(Mark mark, int start, int end) implements Piece {}

  /** What may open and close. */
  sealed interface Mark {

    /** Emphasis and the like. */
    enum Style implements Mark {
      EMPHASIS,
      STRONG,
      STRIKETHROUGH
    }

    /** A link; {@code title} is empty where there is none. */
    record Link(String destination, String title) implements Mark {}

    /** A picture; what stands inside is its text. */
    record Picture(String destination, String title) implements Mark {}

    /** A passage in another language. */
    record Passage(String language) implements Mark {}
  }
}
