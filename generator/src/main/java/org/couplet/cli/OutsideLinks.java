package org.couplet.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.couplet.inspect.OutsideLink;
import org.couplet.inspect.OutsideLinkChecker;
import org.couplet.inspect.OutsideLinkChecker.Answer;
import org.couplet.model.Brochure;

/**
 * What {@code check} says of links to other sites.
 *
 * @param answers what their hosts said, if they were asked
 */
record OutsideLinks(List<OutsideLink> links, List<Answer> answers) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(500);

  /** Those of a brochure; where they are asked for, what isn't there is reported. */
  static OutsideLinks of(Brochure brochure, boolean ask, Session session) throws IOException {
    List<OutsideLink> links = OutsideLink.of(brochure);
    List<Answer> answers =
        ask ? new OutsideLinkChecker(PATIENCE, PAUSE).check(links, session.found()) : List.of();
    return new OutsideLinks(links, answers);
  }

  /** Tells how many there are, or what came of each. */
  void tell(Session session) {
    String count = Integer.toString(links.size());
    if (!answers.isEmpty()) {
      session.say(Message.OUTSIDE_ANSWERS, count);
      for (Answer answer : answers) {
        session.say("  " + answer.link().address() + "  " + answer.said().in(session.language()));
      }
    } else if (!links.isEmpty()) {
      session.say(Message.OUTSIDE_LINKS, count);
    }
  }
}
