package org.couplet.read.yaml;

import java.util.Optional;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Phrase;
import org.couplet.diag.Problem;
import org.couplet.read.yaml.YamlNode.Scalar;

/**
 * What the value of a key may be.
 *
 * @param name what a message calls it: “a date”
 * @param example a good value, as it is typed
 * @param reading how a node becomes a value
 */
public record Shape<T>(Phrase name, String example, Reading<T> reading) {

  private static final char COLON = '\uFF1A';

  /** Makes a value of a node. */
  @FunctionalInterface
  public interface Reading<T> {

    /** The value; empty, and reported, if it is not a good one. */
    Optional<T> read(String key, YamlNode node, Shape<T> shape, Diagnostics found);
  }

  /** The value of {@code key}; empty, and reported, if it is not a good one. */
  public Optional<T> read(String key, YamlNode node, Diagnostics found) {
    return reading.read(key, node, this, found);
  }

  /** The same shape with another example. */
  public Shape<T> like(String other) {
    return new Shape<>(name, other, reading);
  }

  /** Reports that the node is of another type than this shape, or why YAML took it so. */
  public void reportType(String key, YamlNode node, Diagnostics found) {
    int colon = node instanceof Scalar ? node.span().text().indexOf(COLON) : -1;
    if (colon >= 0) {
      YamlFault.fullWidth(node.span().start() + colon, COLON, ": ")
          .report(node.span().file(), found);
      return;
    }
    found.report(
        Problem.WRONG_TYPE,
        node.span(),
        Phrase.same(Excerpt.of(key)),
        name,
        node.kind(),
        Phrase.same(Excerpt.of(key) + ": " + example));
  }
}
