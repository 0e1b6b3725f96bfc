package org.couplet.read.yaml;

import java.util.List;
import org.couplet.diag.Phrase;
import org.couplet.diag.Span;

/** A piece of YAML as it was typed: text, a list or a mapping. */
public sealed interface YamlNode {

  /** Where it stands. */
  Span span();

  /** What an author would call it. */
  Phrase kind();

  /** Whether nothing was written. */
  default boolean isNothing() {
    return false;
  }

  /**
   * Text; {@code no}, {@code 1.10} and {@code 0123} are what was typed.
   *
   * @param plain whether it stands without quotation marks
   */
  record Scalar(String text, boolean plain, Span span) implements YamlNode {
    @Override
    public Phrase kind() {
      return isNothing() ? new Phrase("空的", "nothing") : new Phrase("一段文字", "plain text");
    }

    @Override
    public boolean isNothing() {
      return text.isBlank();
    }
  }

  /** A list. */
  record Items(List<YamlNode> items, Span span) implements YamlNode {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public Phrase kind() {
      return items.isEmpty() ? new Phrase("一个空的列表", "an empty list") : new Phrase("一个列表", "a list");
    }
  }

  /** A mapping; no key stands in it twice. */
  record Entries(List<Entry> entries, Span span) implements YamlNode {
    public Entries {
      entries = List.copyOf(entries);
    }

    @Override
    public Phrase kind() {
      return new Phrase("一组键和值", "a group of keys and values");
    }

    @Override
    public boolean isNothing() {
      return entries.isEmpty();
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, YamlNode value) {}
}
