package org.couplet.diag;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is checked; the names and severities are a contract with other people's tools (see {@code
 * docs/checks.en.md}).
 */
public enum Rule {
  ENCODING(Severity.FAULT),
  CONTROL_CHARACTER(Severity.FAULT),
  YAML_SYNTAX(Severity.FAULT),
  UNKNOWN_KEY(Severity.FAULT),
  DUPLICATE_KEY(Severity.FAULT),
  WRONG_TYPE(Severity.FAULT),
  MISSING_KEY(Severity.FAULT),
  BAD_VALUE(Severity.FAULT),
  FRONT_MATTER(Severity.FAULT),
  MISSING_SECTION(Severity.FAULT),
  UNLISTED_SECTION(Severity.FAULT),
  EMPTY_FILE(Severity.FAULT),
  DUPLICATE_ID(Severity.FAULT),
  RESERVED_ID(Severity.FAULT),
  PATH_CLASH(Severity.FAULT),
  UNSAFE_NAME(Severity.FAULT),
  SYMLINK(Severity.FAULT),
  RAW_HTML(Severity.FAULT),
  UNSAFE_LINK(Severity.FAULT),
  BROKEN_LINK(Severity.FAULT),
  BROKEN_ANCHOR(Severity.FAULT),
  PICTURE_PATH(Severity.FAULT),
  PICTURE_UNREADABLE(Severity.FAULT),
  LIMIT(Severity.FAULT),
  TEMPLATE(Severity.FAULT),
  WORDS(Severity.FAULT),
  OUTSIDE_REQUEST(Severity.FAULT),
  LOCK_SYNTAX(Severity.FAULT),

  HEADING_OUTLINE(Severity.ERROR),
  TABLE_SHAPE(Severity.ERROR),
  WRONG_SCRIPT(Severity.ERROR),
  NUMBER_PARITY(Severity.ERROR),
  DATE_PARITY(Severity.ERROR),
  LINK_PARITY(Severity.ERROR),
  PICTURE_PARITY(Severity.ERROR),
  CONTACT_PARITY(Severity.ERROR),
  FORBIDDEN_TERM(Severity.ERROR),

  MISSING_LANGUAGE(Severity.WARNING),
  MISSING_COUNTERPART(Severity.WARNING),
  BOUND_PARITY(Severity.WARNING),
  CURRENCY_PARITY(Severity.WARNING),
  TERM(Severity.WARNING),
  SAME_TEXT(Severity.WARNING),
  STALE(Severity.WARNING),
  LIST_LENGTH(Severity.WARNING),
  PUNCTUATION_WIDTH(Severity.WARNING),
  STRAIGHT_QUOTES(Severity.WARNING),
  FULLWIDTH_DIGITS(Severity.WARNING),
  REPEATED_WORD(Severity.WARNING),
  ZERO_WIDTH(Severity.WARNING),
  RUINED_TEXT(Severity.WARNING),
  BIDI(Severity.WARNING),
  MISSING_PICTURE(Severity.WARNING),
  ALT_TEXT(Severity.WARNING),
  MARKDOWN_SLIP(Severity.WARNING),
  YAML_SLIP(Severity.WARNING),
  UNUSED_IGNORE(Severity.WARNING),
  EDITED_OUTPUT(Severity.WARNING),
  NO_ADDRESS(Severity.WARNING),

  UNCONFIRMED(Severity.INFO),
  ROUNDING(Severity.INFO),
  LENGTH_RATIO(Severity.INFO),
  END_PUNCTUATION(Severity.INFO),
  DASH_FORM(Severity.INFO),
  DOUBLE_SPACE(Severity.INFO),
  SPACING_STYLE(Severity.INFO),
  HEADING_ID(Severity.INFO),
  UNUSED_TERM(Severity.INFO),
  LIST_MARKS(Severity.INFO);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  /** How bad it is when the rule is broken. */
  public Severity severity() {
    return severity;
  }

  /** The rule's name outside Java, for example {@code number-parity}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rule with that name. */
  public static Optional<Rule> named(String word) {
    return Arrays.stream(values()).filter(rule -> rule.word().equals(word)).findFirst();
  }
}
