package org.couplet.diag;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What was made lately, by name: where its input is equal now it is not made again, and what was
 * reported then is reported again. So where the input is all that the result depends on, nothing
 * needs to be told that it is out of date; where it is only a name, {@link #forget} must be. May be
 * used from several threads.
 *
 * @param <I> what it is made of
 * @param <R> what is made
 */
public final class Memo<I, R> {

  private final Map<String, Entry<I, R>> entries = new ConcurrentHashMap<>();

  private final Set<String> asked = ConcurrentHashMap.newKeySet();

  private record Entry<I, R>(I input, R result, Diagnostics reported) {}

  /**
   * How it is made.
   *
   * @param <R> what is made
   * @param <E> what may keep it from being made
   */
  public interface Maker<R, E extends Exception> {
    /** Makes it; what is wrong goes to {@code found}. */
    R make(Diagnostics found) throws E;
  }

  /**
   * What {@code maker} makes of {@code input}, or made of an equal one under the same name.
   *
   * @param <E> what {@code maker} throws; then nothing is remembered
   */
  public <E extends Exception> R recall(String name, I input, Diagnostics found, Maker<R, E> maker)
      throws E {
    asked.add(name);
    Entry<I, R> known = entries.get(name);
    if (known != null && known.input.equals(input)) {
      found.reportAll(known.reported);
      return known.result;
    }
    Diagnostics reported = new Diagnostics();
    try {
      R result = maker.make(reported);
      entries.put(name, new Entry<>(input, result, reported));
      return result;
    } finally {
      found.reportAll(reported);
    }
  }

  /** Ends a run: what nobody has asked for since the last one ended is forgotten. */
  public void endRun() {
    entries.keySet().retainAll(asked);
    asked.clear();
  }

  /** Forgets what was made under such names. */
  public void forget(Predicate<String> names) {
    entries.keySet().removeIf(names);
  }
}
