package org.couplet.lang;

import java.util.Optional;

/** The two languages of one brochure; their primary subtags differ. */
public record LanguagePair(Language first, Language second) {

  /**
   * @throws IllegalArgumentException if both have the same primary subtag
   */
  public LanguagePair {
    if (first.subtag().equals(second.subtag())) {
      throw new IllegalArgumentException(first + ", " + second);
    }
  }

  /** The language on {@code side}. */
  public Language of(Side side) {
    return side == Side.FIRST ? first : second;
  }

  /** The side whose primary subtag this is. */
  public Optional<Side> side(String subtag) {
    if (subtag.equals(first.subtag())) {
      return Optional.of(Side.FIRST);
    }
    return subtag.equals(second.subtag()) ? Optional.of(Side.SECOND) : Optional.empty();
  }
}
