package org.couplet.read.yaml;

import org.couplet.diag.Diagnostics;
import org.couplet.diag.Problem;
import org.couplet.read.yaml.YamlNode.Scalar;

/** Values that YAML accepts and that hardly anybody means. */
final class YamlSlips {

  private static final char COMMA = '\uFF0C';

  private YamlSlips() {}

  /**
   * A value that stands between full-width quotation marks as a whole: they are part of it, where
   * YAML's own are not.
   */
  static void reportMarks(Scalar scalar, Diagnostics found) {
    String text = scalar.text();
    int last = text.length() - 1;
    boolean wrapped =
        scalar.plain()
            && last > 1
            && "“”＂".indexOf(text.charAt(0)) >= 0
            && "“”＂".indexOf(text.charAt(last)) >= 0
            && text.chars().filter(c -> "“”＂".indexOf(c) >= 0).count() == 2;
    if (wrapped) {
      String mark = text.substring(0, 1);
      found.report(Problem.YAML_SLIP, scalar.span(), Excerpt.of(text), mark);
    }
  }

  /** {@code [甲，乙]} is a list of one. */
  static void reportComma(YamlNode item, Diagnostics found) {
    if (item instanceof Scalar scalar && scalar.plain() && scalar.text().indexOf(COMMA) >= 0) {
      String comma = String.valueOf(COMMA);
      found.report(Problem.YAML_SLIP, scalar.span(), Excerpt.of(scalar.text()), comma);
    }
  }
}
