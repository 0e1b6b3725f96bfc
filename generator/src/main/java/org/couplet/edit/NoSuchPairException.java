package org.couplet.edit;

import java.util.Optional;

/** Nothing in the brochure has that name. */
public final class NoSuchPairException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String name;
  private final transient Optional<String> near;

  /**
   * @param near the name that may have been meant
   */
  public NoSuchPairException(String name, Optional<String> near) {
    super(name, null, false, false);
    this.name = name;
    this.near = near;
  }

  /** What was asked for. */
  public String name() {
    return name;
  }

  /** What may have been meant. */
  public Optional<String> near() {
    return near;
  }
}
