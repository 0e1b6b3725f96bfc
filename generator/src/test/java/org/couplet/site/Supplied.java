package org.couplet.site;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * Words of the site that the printed brochure does not have, in one language.
 *
 * @param sentences counterparts supplied where the print has one language only
 * @param labels short words for menus, key figures and the timeline
 */
record Supplied(List<String> sentences, List<String> labels) {

  /** What {@code printed/supplied.yaml} lists for {@code zh} or {@code en}. */
  static Supplied read(String lang) {
    InputStream in =
        Objects.requireNonNull(Supplied.class.getResourceAsStream("/printed/supplied.yaml"));
    Map<String, Map<String, List<String>>> lists = new Yaml().load(in);
    return new Supplied(list(lists, "sentences", lang), list(lists, "labels", lang));
  }

  /** All of them. */
  List<String> all() {
    return Stream.concat(sentences.stream(), labels.stream()).toList();
  }

  private static List<String> list(
      Map<String, Map<String, List<String>>> lists, String name, String lang) {
    return Objects.requireNonNull(Objects.requireNonNull(lists.get(name)).get(lang));
  }
}
