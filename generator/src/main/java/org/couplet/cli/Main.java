package org.couplet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.StoppedException;
import org.couplet.publish.OutputRefusedException;

/** Where everything begins. */
public final class Main {

  private Main() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] args) {
    Console console = Console.ofLauncher();
    int exit = run(console, args);
    console.out().flush();
    console.err().flush();
    System.exit(exit);
  }

  /** Runs one command; its exit code. */
  static int run(Console console, String... args) {
    MessageLanguage language = language(args).orElse(console.language());
    Optional<Command> command = Optional.empty();
    try {
      Typed typed = read(language, args);
      if (typed instanceof Typed.Answer answer) {
        console.out().print(answer.text());
        return Exit.DONE;
      }
      Given given = ((Typed.Call) typed).given();
      command = Optional.of(given.command());
      Task task = Task.of(given);
      return run(task, new Session(console, task.settings()));
    } catch (UsageException e) {
      console.err().println(e.reason().in(language));
      e.hint().ifPresent(hint -> console.err().println(hint.in(language)));
      console.err().println();
      console
          .err()
          .print(new Syntax(language).usage((e.command().isPresent() ? e.command() : command)));
      return Exit.USAGE;
    } catch (OutOfMemoryError e) {
      console.err().println(Message.MEMORY.filled().in(language));
      return Exit.MACHINE;
    } catch (RuntimeException | Error e) {
      e.printStackTrace(console.err());
      console.err().println(Message.BUG.filled().in(language));
      return Exit.BUG;
    }
  }

  private static Typed read(MessageLanguage language, String... args) throws UsageException {
    Optional<Given> plain = PlainSyntax.read(args);
    return plain.isPresent() ? new Typed.Call(plain.get()) : new Syntax(language).read(args);
  }

  private static int run(Task task, Session session) throws UsageException {
    try {
      return task.run(session);
    } catch (StoppedException e) {
      session.tellFound();
      return Exit.CONTENT;
    } catch (OutputRefusedException e) {
      session.tellFound();
      session.warn(e.reason());
      return Exit.USAGE;
    } catch (IOException e) {
      return failed(session, e);
    } catch (UncheckedIOException e) {
      return failed(session, Objects.requireNonNull(e.getCause()));
    }
  }

  private static int failed(Session session, IOException e) {
    session.tellFound();
    session.warn(MachineFailure.sentence(e));
    return Exit.MACHINE;
  }

  /** The language that is asked for, so that even a mistyped command line is answered in it. */
  private static Optional<MessageLanguage> language(String... args) {
    String flag = Option.LANG.flag();
    for (int i = 0; i < args.length; i++) {
      String value =
          args[i].equals(flag) && i + 1 < args.length
              ? args[i + 1]
              : args[i].startsWith(flag + "=") ? args[i].substring(flag.length() + 1) : "";
      for (MessageLanguage language : MessageLanguage.values()) {
        if (value.equals(language.name().toLowerCase(Locale.ROOT))) {
          return Optional.of(language);
        }
      }
    }
    return Optional.empty();
  }
}
