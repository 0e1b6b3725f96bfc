package org.couplet.diag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Collects the problems of one run; may be filled from several threads. The same problem at the
 * same place counts once.
 */
public final class Diagnostics {

  private final TreeSet<Diagnostic> found = new TreeSet<>();

  /** Adds a problem at a place; {@code args} fill {@code {0}}, {@code {1}} … of its message. */
  public void report(Problem problem, Span span, Phrase... args) {
    report(new Diagnostic(problem, span, Arrays.asList(args), Optional.empty()));
  }

  /** The same with arguments that need no translation. */
  public void report(Problem problem, Span span, String first, String... rest) {
    List<Phrase> args = new ArrayList<>();
    args.add(Phrase.same(first));
    for (String arg : rest) {
      args.add(Phrase.same(arg));
    }
    report(new Diagnostic(problem, span, args, Optional.empty()));
  }

  /** Adds a problem. */
  public synchronized void report(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Everything found so far, sorted by place. */
  public synchronized List<Diagnostic> sorted() {
    return List.copyOf(found);
  }

  /** Whether a problem as bad as {@code severity}, or worse, was found. */
  public synchronized boolean has(Severity severity) {
    return found.stream().anyMatch(d -> d.severity().compareTo(severity) <= 0);
  }

  /**
   * Ends the stage that calls it if a fault was found.
   *
   * @throws StoppedException after a fault
   */
  public void stopOnFault() throws StoppedException {
    stopOn(Severity.FAULT);
  }

  /**
   * Ends the stage that calls it if something as bad as {@code severity}, or worse, was found.
   *
   * @throws StoppedException if so
   */
  public void stopOn(Severity severity) throws StoppedException {
    if (has(severity)) {
      throw new StoppedException();
    }
  }
}
