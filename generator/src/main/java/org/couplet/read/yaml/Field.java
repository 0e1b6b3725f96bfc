package org.couplet.read.yaml;

import java.util.Optional;

/** The value of a key, if there is a good one. */
public record Field<T>(Optional<T> optional) {

  /**
   * The value of a required key, inside {@link Fields#build}.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public T value() {
    return optional.orElseThrow();
  }

  /** The value, or what holds where none is given. */
  public T or(T standard) {
    return optional.orElse(standard);
  }
}
