package org.couplet.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.Span;

/**
 * A piece of the text that stands by itself. All but {@link ItemList} and {@link Divider} are
 * paired, confirmed and locked.
 */
public sealed interface Block {

  /** Where it comes from. */
  Origin origin();

  /** Its words. */
  Markup content();

  /** What kinds of block are paired with each other, by order, between two headings. */
  Kind kind();

  /** The source it was written in. */
  default Span span() {
    return origin().span();
  }

  /** This block, then the blocks inside it, in reading order. */
  default List<Block> withNested() {
    List<? extends Block> inside = List.of();
    if (this instanceof ItemList list) {
      inside = list.items();
    } else if (this instanceof Item item) {
      inside = item.children();
    }
    if (inside.isEmpty()) {
      return List.of(this);
    }
    List<Block> all = new ArrayList<>();
    all.add(this);
    inside.forEach(block -> all.addAll(block.withNested()));
    return all;
  }

  /** Kinds of blocks: blocks of different kinds never answer each other. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    LIST,
    ITEM,
    TABLE,
    FIGURE,
    FOOTNOTE,
    QUOTATION,
    CODE,
    DEFINITIONS,
    DIVIDER
  }

  /** A heading; {@code level} is 1 to 6, and 1 is the section's title. */
  record Heading(int level, Markup content, Origin origin) implements Block {
    @Override
    public Kind kind() {
      return Kind.HEADING;
    }
  }

  /** A paragraph. */
  record Paragraph(Role role, Markup content, Origin origin) implements Block {
    /** What a paragraph is for. */
    public enum Role {
      TEXT,
      /** Set large: {@code {.lead}}. */
      LEAD,
      /** The second line of the heading before it: {@code {.deck}}. */
      DECK
    }

    @Override
    public Kind kind() {
      return Kind.PARAGRAPH;
    }
  }

  /** A list; its items are the blocks. {@code start} is the first number of an ordered list. */
  record ItemList(boolean ordered, int start, List<Item> items, Origin origin) implements Block {
    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public Markup content() {
      return Markup.EMPTY;
    }

    @Override
    public Kind kind() {
      return Kind.LIST;
    }
  }

  /** An item of a list: its own words, then what is nested in it. */
  record Item(Task task, Markup content, List<Block> children, Origin origin) implements Block {
    public Item {
      children = List.copyOf(children);
    }

    /** The box of a task list's item. */
    public enum Task {
      NONE,
      OPEN,
      DONE
    }

    @Override
    public Kind kind() {
      return Kind.ITEM;
    }
  }

  /**
   * A table; {@code content} is the whole {@code table} element, {@code rows} its cells for
   * alignment and checks.
   */
  record Table(Optional<Markup> caption, List<List<Markup>> rows, Markup content, Origin origin)
      implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public Kind kind() {
      return Kind.TABLE;
    }
  }

  /**
   * A picture by itself.
   *
   * @param file its file name, beside the text
   * @param content the caption
   * @param alternative a longer text for those who can't see it, where one is given
   */
  record Figure(String file, Markup content, Optional<String> alternative, Origin origin)
      implements Block {
    @Override
    public Kind kind() {
      return Kind.FIGURE;
    }
  }

  /**
   * The text of a footnote; {@code number} counts from 1 in the order of first reference on the
   * page.
   */
  record Footnote(String label, int number, int references, Markup content, Origin origin)
      implements Block {
    @Override
    public Kind kind() {
      return Kind.FOOTNOTE;
    }
  }

  /** A quotation; {@code content} is what stands inside {@code blockquote}. */
  record Quotation(Markup content, Origin origin) implements Block {
    @Override
    public Kind kind() {
      return Kind.QUOTATION;
    }
  }

  /** Code; {@code content} is the whole {@code pre} element. */
  record Code(Markup content, Origin origin) implements Block {
    @Override
    public Kind kind() {
      return Kind.CODE;
    }
  }

  /** A definition list; {@code content} is the whole {@code dl} element. */
  record Definitions(Markup content, Origin origin) implements Block {
    @Override
    public Kind kind() {
      return Kind.DEFINITIONS;
    }
  }

  /** A thematic break. */
  record Divider(Origin origin) implements Block {
    @Override
    public Markup content() {
      return Markup.EMPTY;
    }

    @Override
    public Kind kind() {
      return Kind.DIVIDER;
    }
  }
}
