package org.couplet.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.couplet.diag.MessageLanguage;

/**
 * Which stage a run is in: shown on a terminal while it lasts, timed for {@code --stats}. The only
 * thing that looks at a clock; what it sees goes to no file.
 */
final class Progress implements AutoCloseable {

  private static final String ERASE = "\r\u001b[K";

  private final Optional<PrintStream> terminal;
  private final MessageLanguage language;
  private final List<Stage> stages = new ArrayList<>();
  private final List<Long> starts = new ArrayList<>();

  /**
   * @param terminal where to show it, where somebody looks
   */
  Progress(Optional<PrintStream> terminal, MessageLanguage language) {
    this.terminal = terminal;
    this.language = language;
  }

  /** The next stage begins. */
  void enter(Stage stage) {
    stages.add(stage);
    starts.add(System.nanoTime());
    terminal.ifPresent(
        to -> {
          to.print(ERASE + stage.words().in(language) + " ...");
          to.flush();
        });
  }

  /** The last stage has ended. */
  @Override
  public void close() {
    starts.add(System.nanoTime());
    terminal.ifPresent(
        to -> {
          to.print(ERASE);
          to.flush();
        });
  }

  /** Says how long each stage took, in milliseconds. */
  void stats(Session session) {
    for (int i = 0; i < stages.size(); i++) {
      double millis = (starts.get(i + 1) - starts.get(i)) / 1e6;
      session.say(
          Message.STAGE,
          String.format(Locale.ROOT, "%8.1f", millis),
          stages.get(i).words().in(language));
    }
  }
}
