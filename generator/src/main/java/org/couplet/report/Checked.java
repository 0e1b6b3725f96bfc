package org.couplet.report;

import java.util.List;
import java.util.Optional;
import org.couplet.diag.Diagnostic;
import org.couplet.lang.Bilingual;
import org.couplet.pair.Pairing;

/**
 * What a check came to.
 *
 * @param problems by place
 * @param title of the brochure; empty where it could not be read
 * @param pairing its texts; empty where they could not be read
 */
public record Checked(
    List<Diagnostic> problems, Optional<Bilingual<String>> title, Optional<Pairing> pairing) {
  public Checked {
    problems = List.copyOf(problems);
  }

  /** Where nothing could be read, only problems are known. */
  public static Checked unread(List<Diagnostic> problems) {
    return new Checked(problems, Optional.empty(), Optional.empty());
  }

  /** How far each section is, in reading order. */
  List<SectionStates> states() {
    return pairing.stream().flatMap(p -> p.sections().stream()).map(SectionStates::of).toList();
  }
}
