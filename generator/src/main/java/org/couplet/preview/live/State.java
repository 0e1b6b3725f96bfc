package org.couplet.preview.live;

import java.util.List;
import java.util.Optional;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Phrase;
import org.couplet.diag.Severity;
import org.couplet.model.SectionId;
import org.couplet.pair.Pairing;

/**
 * How the project stands after the last save.
 *
 * @param problems everything that was found, by place
 * @param pairing the pairs of the site that is shown, where there is one
 * @param drafts sections that only the preview shows
 * @param failure what the machine could not do
 */
public record State(
    List<Diagnostic> problems,
    Optional<Pairing> pairing,
    List<SectionId> drafts,
    Optional<Phrase> failure) {

  /** Nothing is known yet. */
  public static final State NOTHING =
      new State(List.of(), Optional.empty(), List.of(), Optional.empty());

  public State {
    problems = List.copyOf(problems);
    drafts = List.copyOf(drafts);
  }

  /** Whether the page that is shown is not what is saved. */
  public boolean isBroken() {
    return failure.isPresent() || problems.stream().anyMatch(p -> p.severity() == Severity.FAULT);
  }

  /** The same, as far as anybody knows: the machine failed. */
  public State failed(Phrase sentence) {
    return new State(problems, pairing, drafts, Optional.of(sentence));
  }
}
