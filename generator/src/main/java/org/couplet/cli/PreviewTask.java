package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Phrase;
import org.couplet.diag.Printer;
import org.couplet.diag.Severity;
import org.couplet.preview.Narrator;
import org.couplet.preview.Preview;

/**
 * {@code couplet preview}: serves until it is interrupted.
 *
 * @param port the first port to try
 * @param open whether a browser is started
 */
record PreviewTask(Settings settings, int port, boolean open) implements Task {

  private static final int PORT = 4000;
  private static final int LAST_PORT = 65_535;

  static PreviewTask of(Given given) throws UsageException {
    return new PreviewTask(given.settings(), port(given), given.has(Option.OPEN));
  }

  private static int port(Given given) throws UsageException {
    Optional<String> typed = given.value(Option.PORT);
    if (typed.isEmpty()) {
      return PORT;
    }
    if (typed.get().matches("[0-9]{1,5}")) {
      int port = Integer.parseInt(typed.get());
      if (port > 0 && port <= LAST_PORT) {
        return port;
      }
    }
    throw new UsageException(
        Message.BAD_VALUE,
        Optional.of(Message.PORT_FORM.filled()),
        typed.get(),
        Option.PORT.flag());
  }

  @Override
  public int run(Session session) throws UsageException, IOException {
    Path project = session.project();
    Preview preview = Preview.start(project, port, session.language(), new OnConsole(session));
    // The signal ends the program; what is being written is ended before.
    Thread ending = new Thread(() -> close(preview), "preview-end");
    Runtime.getRuntime().addShutdownHook(ending);
    session.console().out().println(session.words(Message.SERVED, preview.address().toString()));
    if (open && !BrowserStart.open(preview.address())) {
      session.warn(Message.OPEN_YOURSELF.filled());
    }
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(ending);
      close(preview);
    }
    return Exit.INTERRUPTED;
  }

  private static void close(Preview preview) {
    try {
      preview.close();
    } catch (IOException e) {
      // The program ends; there is nobody left to tell.
    }
  }

  /** Faults are told on the console as well: somebody may look there and not at the page. */
  private static final class OnConsole implements Narrator {
    private final Session session;
    private boolean wrong;
    private Optional<Phrase> failure = Optional.empty();

    OnConsole(Session session) {
      this.session = session;
    }

    @Override
    public void found(List<Diagnostic> problems) {
      List<Diagnostic> faults =
          problems.stream().filter(p -> p.severity() == Severity.FAULT).toList();
      Printer printer = session.printer();
      Printer.shown(faults).forEach(fault -> session.console().err().print(printer.text(fault)));
      if (!problems.isEmpty()) {
        session.say(Message.FOUND, printer.counts(problems));
      } else if (wrong || failure.isPresent()) {
        session.say(Message.ALL_WELL);
      }
      wrong = !problems.isEmpty();
      failure = Optional.empty();
    }

    @Override
    public Phrase failure(IOException e) {
      Phrase sentence = Message.TRIED_AGAIN.filled(List.of(MachineFailure.sentence(e)));
      // What is already on the terminal is not said twice.
      if (!failure.equals(Optional.of(sentence))) {
        session.warn(sentence);
      }
      failure = Optional.of(sentence);
      return sentence;
    }

    @Override
    public Phrase bug(Throwable e) {
      if (e instanceof OutOfMemoryError) {
        session.warn(Message.MEMORY.filled());
        return Message.MEMORY.filled();
      }
      e.printStackTrace(session.console().err());
      session.warn(Message.BUG.filled());
      return Message.BUG.filled();
    }
  }
}
