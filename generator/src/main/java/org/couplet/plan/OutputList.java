package org.couplet.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.Problem;
import org.couplet.diag.Span;

/** Files of the site as they are planned; two for one path, equal but for case, are reported. */
final class OutputList {
  private final Diagnostics found;
  private final SortedMap<String, Supplier<Output>> outputs = new TreeMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Set<Clash> reported = new HashSet<>();

  private record Clash(Span asked, String other) {}

  OutputList(Diagnostics found) {
    this.found = found;
  }

  /** Adds a file of the site's own making, whose path says what is in it. */
  void addAsset(Output output) {
    outputs.putIfAbsent(output.path(), () -> output);
  }

  /**
   * Adds a file that an author asked for.
   *
   * @param output decides what it holds
   * @param asked where
   * @param owner what it is made of, for the message
   */
  void add(String path, Supplier<Output> output, Span asked, String owner) {
    String key = path.toLowerCase(Locale.ROOT);
    String other = owners.putIfAbsent(key, owner);
    if (other == null) {
      outputs.put(path, output);
    } else if (reported.add(new Clash(asked, other))) {
      found.report(Problem.PATH_CLASH, asked, path, other);
    }
  }

  /** Everything, sorted by path. */
  SortedMap<String, Supplier<Output>> byPath() {
    return outputs;
  }
}
