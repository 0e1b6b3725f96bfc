package org.couplet.cli;

import java.util.Locale;
import java.util.Optional;

/**
 * Every option there is; its text is in {@code Help_*.properties} under the name without dashes.
 */
enum Option {
  PROJECT("DIR"),
  LANG("zh|en"),
  COLOR("auto|always|never"),
  QUIET(""),
  OUTPUT("DIR"),
  STRICT(""),
  ADDRESS("URL"),
  ADOPT(""),
  COMPRESS(""),
  DURABLE(""),
  STATS(""),
  FORMAT("text|json|sarif|html"),
  EXTERNAL(""),
  PART("PART"),
  ALL(""),
  PORT("N"),
  OPEN("");

  private final String value;

  Option(String value) {
    this.value = value;
  }

  /** What its value is, for the usage; empty for a flag. */
  String value() {
    return value;
  }

  /** Whether it stands alone. */
  boolean isFlag() {
    return value.isEmpty();
  }

  /** As it is typed: {@code --output}. */
  String flag() {
    return "--" + key();
  }

  /** The name of its text. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The option that is typed so. */
  static Optional<Option> typed(String word) {
    for (Option option : values()) {
      if (option.flag().equals(word)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }
}
