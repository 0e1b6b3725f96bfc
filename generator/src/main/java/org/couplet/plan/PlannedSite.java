package org.couplet.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A site whose addresses are known, and of which a file is decided when it is asked for: whoever
 * looks at one page need not wait for all. May be asked from several threads.
 */
public final class PlannedSite {

  private final SortedMap<String, Supplier<Output>> undecided;
  private final List<Supplier<Output>> named;
  private final Map<String, Output> decided = new HashMap<>();

  /**
   * @param undecided files by path
   * @param named files whose path says what is in them
   */
  PlannedSite(SortedMap<String, Supplier<Output>> undecided, List<Supplier<Output>> named) {
    this.undecided = new TreeMap<>(undecided);
    this.named = new ArrayList<>(named);
  }

  /** The paths that can be told without deciding what is there, sorted. */
  public synchronized SortedSet<String> paths() {
    SortedSet<String> paths = new TreeSet<>(undecided.keySet());
    paths.addAll(decided.keySet());
    return Collections.unmodifiableSortedSet(paths);
  }

  /** The file at a path, if the site has one there. */
  public synchronized Optional<Output> output(String path) {
    if (!undecided.containsKey(path) && !decided.containsKey(path)) {
      decideNamed();
    }
    Supplier<Output> waiting = undecided.remove(path);
    if (waiting != null) {
      decided.put(path, waiting.get());
    }
    return Optional.ofNullable(decided.get(path));
  }

  /** All of it. */
  public synchronized SitePlan plan() {
    decideNamed();
    undecided.forEach((path, output) -> decided.put(path, output.get()));
    undecided.clear();
    return new SitePlan(new ArrayList<>(new TreeMap<>(decided).values()));
  }

  private void decideNamed() {
    named.forEach(
        file -> {
          Output output = file.get();
          decided.putIfAbsent(output.path(), output);
        });
    named.clear();
  }
}
