package org.couplet.model;

import java.util.Optional;

/** Where a link in the text leads. */
public sealed interface LinkTarget {

  /**
   * An address outside the brochure ({@code https:}, {@code http:}, {@code mailto:}, {@code tel:}),
   * as written.
   */
  record Outside(String address) implements LinkTarget {}

  /** Another section, or this one; {@code ../government/zh.md#planning}. */
  record ToSection(SectionId section, Optional<String> anchor) implements LinkTarget {}

  /** A file beside the section's text, for readers to download; {@code programme.pdf}. */
  record ToFile(SectionId section, String name) implements LinkTarget {}
}
