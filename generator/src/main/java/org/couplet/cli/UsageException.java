package org.couplet.cli;

import java.util.Optional;
import org.couplet.diag.Phrase;

/** What was typed can't be done; says why and what may have been meant. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Phrase reason;
  private final transient Optional<Phrase> hint;
  private final transient Optional<Command> command;

  UsageException(Message reason, Optional<Phrase> hint, String... args) {
    this(reason.filled(args), hint, Optional.empty());
  }

  UsageException(Message reason, String... args) {
    this(reason, Optional.empty(), args);
  }

  private UsageException(Phrase reason, Optional<Phrase> hint, Optional<Command> command) {
    super(reason.en(), null, false, false);
    this.reason = reason;
    this.hint = hint;
    this.command = command;
  }

  /** The same, about what stands behind {@code command}. */
  UsageException behind(Optional<Command> command) {
    return new UsageException(reason, hint, command);
  }

  /** Why not. */
  Phrase reason() {
    return reason;
  }

  /** What to do instead. */
  Optional<Phrase> hint() {
    return hint;
  }

  /** The command whose usage helps, where one is known. */
  Optional<Command> command() {
    return command;
  }
}
