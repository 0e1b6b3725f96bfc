package org.couplet.quantity;

/**
 * A name with digits in it, of a standard, a document, a version or a model: GB/T 37668-2019,
 * 5.1.2, COVID-19.
 *
 * @param name the name, spelled one way
 */
public record Code(String name, String written) implements Mention {

  /** The name with its digits taken out: what two names share that differ by a slip. */
  String frame() {
    return name.replaceAll("[0-9]", "0").replaceAll("0+", "0");
  }
}
