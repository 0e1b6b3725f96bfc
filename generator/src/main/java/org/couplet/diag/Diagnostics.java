package org.couplet.diag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Collects the problems of one run; may be filled from several threads. The same problem at the
 * same place counts once; what an author has silenced is not told.
 */
public final class Diagnostics {

  private final List<Diagnostic> found = new ArrayList<>();
  private final List<Silencer> silencers = new ArrayList<>();

  /** A rule that an author has silenced in one stretch of text, and the comment that says so. */
  private record Silencer(Rule rule, Span text, Span comment) {

    boolean silences(Diagnostic diagnostic) {
      return diagnostic.problem().rule() == rule
          && rule.severity() != Severity.FAULT
          && (covers(diagnostic.span()) || diagnostic.other().filter(this::covers).isPresent());
    }

    private boolean covers(Span span) {
      return span.file().equals(text.file())
          && span.start() >= text.start()
          && span.start() < Math.max(text.end(), text.start() + 1);
    }

    Diagnostic unused() {
      return new Diagnostic(
          Problem.UNUSED_IGNORE, comment, List.of(Phrase.same(rule.word())), Optional.empty());
    }
  }

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

  /** Everything found so far, what is silenced included, sorted by place. */
  public synchronized List<Diagnostic> found() {
    return List.copyOf(new TreeSet<>(found));
  }

  /** Adds what another has found and been told to silence. */
  public void reportAll(Diagnostics other) {
    List<Diagnostic> problems;
    List<Silencer> silenced;
    synchronized (other) {
      problems = new ArrayList<>(other.found);
      silenced = new ArrayList<>(other.silencers);
    }
    synchronized (this) {
      found.addAll(problems);
      silencers.addAll(silenced);
    }
  }

  /**
   * Silences a rule in a stretch of text, for what was found already and what will be; faults can't
   * be silenced.
   *
   * @param comment where the author asks for it
   */
  public synchronized void silence(Rule rule, Span text, Span comment) {
    silencers.add(new Silencer(rule, text, comment));
  }

  /**
   * Everything found so far, sorted by place; with it each silencer that silenced nothing, unless a
   * fault has kept later checks from running.
   */
  public synchronized List<Diagnostic> sorted() {
    TreeSet<Diagnostic> told = new TreeSet<>(found);
    told.removeIf(this::isSilenced);
    if (!has(Severity.FAULT)) {
      silencers.stream()
          .filter(silencer -> found.stream().noneMatch(silencer::silences))
          .map(Silencer::unused)
          .forEach(told::add);
    }
    return List.copyOf(told);
  }

  /** Whether a problem as bad as {@code severity}, or worse, was found. */
  public synchronized boolean has(Severity severity) {
    return found.stream().anyMatch(d -> d.severity().compareTo(severity) <= 0 && !isSilenced(d));
  }

  private boolean isSilenced(Diagnostic diagnostic) {
    return silencers.stream().anyMatch(silencer -> silencer.silences(diagnostic));
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
