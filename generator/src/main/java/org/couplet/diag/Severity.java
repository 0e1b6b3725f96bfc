package org.couplet.diag;

import java.util.List;
import java.util.Locale;

/**
 * How bad a problem is; what each means for {@code build} and {@code check} is in {@code
 * docs/checks.en.md}.
 */
public enum Severity {
  /** The site would be broken: nothing is published. */
  FAULT(new Phrase("1 个故障", "1 fault"), new Phrase("{0} 个故障", "{0} faults")),
  /** The two languages disagree. */
  ERROR(new Phrase("1 个错误", "1 error"), new Phrase("{0} 个错误", "{0} errors")),
  /** Something a reader or an editor would want mended. */
  WARNING(new Phrase("1 个警告", "1 warning"), new Phrase("{0} 个警告", "{0} warnings")),
  /** Worth knowing. */
  INFO(new Phrase("1 条提示", "1 note"), new Phrase("{0} 条提示", "{0} notes"));

  private final Phrase one;
  private final Phrase many;

  Severity(Phrase one, Phrase many) {
    this.one = one;
    this.many = many;
  }

  /** The word in messages and in JSON; it is never translated. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** So many of them, in words: {@code 3 faults}. */
  String counted(long count, MessageLanguage language) {
    return (count == 1 ? one : many).in(language, List.of(Phrase.same(Long.toString(count))));
  }
}
