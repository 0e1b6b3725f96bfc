package org.couplet.read.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;
import org.couplet.diag.Suggestion;
import org.couplet.read.yaml.YamlNode.Entries;
import org.couplet.read.yaml.YamlNode.Entry;
import org.couplet.read.yaml.YamlNode.Scalar;

/**
 * The keys of one mapping as they are declared; what is read becomes the declaration.
 *
 * <pre>{@code
 * Field<PartialDate> date = fields.required("date", DATE);
 * Field<String> at = fields.optional("at", HEADING);
 * return fields.build(() -> new Event(date.value(), at.optional(), fields.span()));
 * }</pre>
 */
public final class Fields {

  private static final char COLON = '\uFF1A';
  private static final int LONGEST_KEY = 80;

  private final Entries entries;
  private final Diagnostics found;
  private final Set<String> declared = new LinkedHashSet<>();
  private final Map<String, String> missing = new LinkedHashMap<>();
  private boolean complete = true;

  /** The keys of {@code entries}; what is wrong with them goes to {@code found}. */
  public Fields(Entries entries, Diagnostics found) {
    this.entries = entries;
    this.found = found;
  }

  /** Where the mapping stands. */
  public Span span() {
    return entries.span();
  }

  /** A key that must be there. */
  public <T> Field<T> required(String key, Shape<T> shape) {
    return required(key, shape, key + ": " + shape.example());
  }

  /** The same, with the line that a message gives as an example. */
  <T> Field<T> required(String key, Shape<T> shape, String example) {
    Optional<Entry> entry = entry(key);
    if (entry.isEmpty()) {
      missing.put(key, example);
    }
    Field<T> field = read(entry, shape);
    complete &= field.optional().isPresent();
    return field;
  }

  /** A key that may be there. */
  public <T> Field<T> optional(String key, Shape<T> shape) {
    return read(entry(key), shape);
  }

  private Optional<Entry> entry(String key) {
    declared.add(key);
    return entries.entries().stream().filter(e -> e.key().text().equals(key)).findFirst();
  }

  private <T> Field<T> read(Optional<Entry> entry, Shape<T> shape) {
    return new Field<>(entry.flatMap(e -> shape.read(e.key().text(), e.value(), found)));
  }

  /**
   * What is made of the keys, or nothing where a required one has no good value. Keys that were not
   * declared, and required ones that are missing, are reported.
   */
  public <R> Optional<R> build(Supplier<R> maker) {
    for (Entry entry : entries.entries()) {
      if (!declared.contains(entry.key().text())) {
        reportUnknown(entry);
      }
    }
    missing.forEach((key, example) -> found.report(Problem.MISSING_KEY, place(), key, example));
    return complete ? Optional.of(maker.get()) : Optional.empty();
  }

  /** The beginning of the mapping: nothing in it is wrong, something is left out. */
  private Span place() {
    Span span = entries.span();
    return span.file().span(span.start(), Math.min(span.end(), span.start() + 1));
  }

  /** A mistyped key is told once, not as a missing one too. */
  private void reportUnknown(Entry entry) {
    Scalar key = entry.key();
    Optional<Integer> colon = gluedColon(entry);
    if (colon.isPresent()) {
      missing.remove(key.text().substring(0, colon.get()));
      reportColon(key, colon.get());
      return;
    }
    Optional<String> near =
        key.text().length() > LONGEST_KEY
            ? Optional.empty()
            : Suggestion.nearest(key.text(), declared);
    if (near.isPresent()) {
      missing.remove(near.get());
      found.report(Problem.UNKNOWN_KEY_NEAR, key.span(), Excerpt.of(key.text()), near.get());
    } else {
      String keys = String.join(", ", declared);
      found.report(Problem.UNKNOWN_KEY, key.span(), Excerpt.of(key.text()), keys);
    }
  }

  /** {@code {zh：柳州}} and {@code {value:110000}} are keys without a value to YAML. */
  private Optional<Integer> gluedColon(Entry entry) {
    String key = entry.key().text();
    return entry.value().isNothing()
        ? declared.stream()
            .map(String::length)
            .filter(length -> length < key.length() && declared.contains(key.substring(0, length)))
            .filter(length -> key.charAt(length) == COLON || key.charAt(length) == ':')
            .findFirst()
        : Optional.empty();
  }

  private void reportColon(Scalar key, int at) {
    int start = key.span().start() + at;
    YamlFault fault =
        key.text().charAt(at) == COLON
            ? YamlFault.fullWidth(start, COLON, ": ")
            : YamlFault.noSpace(start);
    fault.report(key.span().file(), found);
  }
}
