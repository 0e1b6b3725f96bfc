package org.couplet.inspect;

import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * A start tag as it stands in a page.
 *
 * @param name in lower case
 * @param start of its {@code <}, in UTF-16 units from 0
 * @param attributes in order; the first of a name counts
 */
record Tag(String name, int start, List<Attribute> attributes) {

  /**
   * An attribute.
   *
   * @param name in lower case
   * @param raw its value as it is written; empty where none is given
   * @param start of its name, in UTF-16 units from 0
   */
  record Attribute(String name, String raw, int start) {

    /** The value with character references resolved. */
    String value() {
      return raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, true);
    }
  }

  Optional<Attribute> attribute(String name) {
    for (Attribute attribute : attributes) {
      if (attribute.name.equals(name)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  /** The value of an attribute, empty where there is none. */
  String value(String name) {
    return attribute(name).map(Attribute::value).orElse("");
  }

  boolean is(String other) {
    return name.equals(other);
  }
}
