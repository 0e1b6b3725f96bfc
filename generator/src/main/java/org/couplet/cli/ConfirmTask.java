package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.couplet.diag.Phrase;
import org.couplet.diag.StoppedException;
import org.couplet.edit.NoSuchPairException;
import org.couplet.edit.PairConfirmer;
import org.couplet.edit.PairConfirmer.Target;
import org.couplet.model.Brochure;
import org.couplet.pair.Pairer;
import org.couplet.pair.Pairing;
import org.couplet.read.BrochureReader;

/**
 * {@code couplet confirm}.
 *
 * @param names sections and blocks
 * @param all whether all of the brochure is meant
 */
record ConfirmTask(Settings settings, List<String> names, boolean all) implements Task {
  ConfirmTask {
    names = List.copyOf(names);
  }

  static ConfirmTask of(Given given) throws UsageException {
    if (given.operands().isEmpty() && !given.has(Option.ALL)) {
      throw new UsageException(Message.WHAT_TO_CONFIRM);
    }
    return new ConfirmTask(given.settings(), given.operands(), given.has(Option.ALL));
  }

  @Override
  public int run(Session session) throws UsageException, StoppedException, IOException {
    Path project = session.project();
    Brochure brochure = BrochureReader.read(project, session.found());
    Pairing pairing = Pairer.pair(brochure, session.found());
    session.found().stopOnFault();
    List<Target> targets = targets(pairing);
    if (targets.isEmpty()) {
      session.say(Message.NOTHING_TO_CONFIRM);
      return Exit.DONE;
    }
    if (session.console().answers() && !agreed(session, targets)) {
      session.say(Message.NOT_CONFIRMED);
      return Exit.DONE;
    }
    PairConfirmer.confirm(project, brochure, pairing, targets);
    session.say(Message.CONFIRMED, Integer.toString(targets.size()));
    return Exit.DONE;
  }

  private List<Target> targets(Pairing pairing) throws UsageException {
    List<String> wanted =
        all ? pairing.sections().stream().map(s -> s.section().id().value()).toList() : names;
    Set<Target> targets = new LinkedHashSet<>();
    for (String name : wanted) {
      try {
        targets.addAll(PairConfirmer.targets(pairing, name));
      } catch (NoSuchPairException e) {
        Optional<Phrase> hint = e.near().map(Message.DID_YOU_MEAN::filled);
        throw new UsageException(Message.NO_SUCH_PAIR, hint, e.name());
      }
    }
    return new ArrayList<>(targets);
  }

  private static boolean agreed(Session session, List<Target> targets) throws IOException {
    for (Target target : targets) {
      session.console().out().println(SideBySide.of(target));
    }
    return session.agrees(Message.CONFIRM_THESE, Integer.toString(targets.size()));
  }
}
