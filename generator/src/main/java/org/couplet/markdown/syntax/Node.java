package org.couplet.markdown.syntax;

import java.util.List;
import java.util.Optional;

/** A block of a Markdown text. Places are UTF-16 units of the source, from 0. */
public sealed interface Node {

  /** The first unit. */
  int start();

  /** One past the last unit. */
  int end();

  /** {@code ## text}. */
  record Heading(int level, Words text, int start, int end) implements Node {}

  /** A paragraph. */
  record Paragraph(Words text, int start, int end) implements Node {}

  /** {@code > text}. */
  record Quote(List<Node> children, int start, int end) implements Node {}

  /** {@code - text} or {@code 1. text}; {@code first} is the number of an ordered list's first. */
  record ItemList(boolean ordered, int first, boolean tight, List<Item> items, int start, int end)
      implements Node {}

  /** An item of a list. */
  record Item(Box box, List<Node> children, int start, int end) implements Node {}

  /** The box of a task list's item. */
  enum Box {
    NONE,
    OPEN,
    DONE
  }

  /** Fenced or indented code; {@code info} is what stands behind the fence. */
  record Code(String info, String text, int start, int end) implements Node {}

  /** A block of HTML, or a comment. */
  record Html(String text, int start, int end) implements Node {}

  /** {@code ---}. */
  record Divider(int start, int end) implements Node {}

  /**
   * A table.
   *
   * @param columns how each column is aligned
   * @param rows the cells, the header's row first; all rows are as long as {@code columns}
   * @param caption {@code [text]} on the line behind the last row
   */
  record Table(
      List<Alignment> columns, List<List<Words>> rows, Optional<Words> caption, int start, int end)
      implements Node {}

  /** How a column's text is aligned. */
  enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  /** Terms, each followed by {@code : definition}. */
  record Definitions(boolean tight, List<Entry> entries, int start, int end) implements Node {}

  /** A term or a definition. */
  sealed interface Entry {

    /** A term. */
    record Term(Words text) implements Entry {}

    /** What a term means. */
    record Meaning(List<Node> children, int start, int end) implements Entry {}
  }

  /** {@code [^label]: text}. */
  record Note(String label, List<Node> children, int start, int end) implements Node {}
}
