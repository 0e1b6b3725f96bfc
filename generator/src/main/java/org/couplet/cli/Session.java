package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.couplet.diag.Diagnostic;
import org.couplet.diag.Diagnostics;
import org.couplet.diag.MessageLanguage;
import org.couplet.diag.Phrase;
import org.couplet.diag.Printer;
import org.couplet.diag.Severity;

/** One run of one command: where it works and how it talks. */
final class Session {

  private static final String CONTENT = "content";
  private static final String SITE = "site.yaml";
  private static final Set<String> YES = Set.of("y", "Y", "yes", "是");

  private final Console console;
  private final Settings settings;
  private final MessageLanguage language;
  private final Diagnostics found = new Diagnostics();

  Session(Console console, Settings settings) {
    this.console = console;
    this.settings = settings;
    this.language = settings.language().orElse(console.language());
  }

  Console console() {
    return console;
  }

  MessageLanguage language() {
    return language;
  }

  /** How problems are written. */
  Printer printer() {
    return new Printer(
        language,
        switch (settings.color()) {
          case AUTO -> console.colours();
          case ALWAYS -> true;
          case NEVER -> false;
        });
  }

  /** A path as it was typed, from the current folder. */
  Path absolute(Path typed) {
    return console.here().resolve(typed).normalize();
  }

  /**
   * The project's folder: the one named, else this one or the nearest above it with a {@code
   * content/site.yaml}. A folder that has lost only its {@code site.yaml} is still one: reading it
   * says so.
   */
  Path project() throws UsageException {
    Optional<Phrase> hint = Optional.of(Message.GO_TO_PROJECT.filled());
    if (settings.project().isPresent()) {
      Path named = absolute(settings.project().get());
      if (!Files.isDirectory(named.resolve(CONTENT))) {
        throw new UsageException(
            Message.NO_PROJECT_THERE, hint, settings.project().get().toString());
      }
      return named;
    }
    for (Path folder = console.here(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(CONTENT).resolve(SITE))) {
        return folder;
      }
    }
    if (Files.isDirectory(console.here().resolve(CONTENT))) {
      return console.here();
    }
    throw new UsageException(Message.NO_PROJECT, hint, console.here().toString());
  }

  /** A path for a message: short where it lies in the current folder. */
  String shown(Path path) {
    return path.startsWith(console.here()) && !path.equals(console.here())
        ? console.here().relativize(path).toString()
        : path.toString();
  }

  /** What was found so far. */
  Diagnostics found() {
    return found;
  }

  /** How much was found, in words. */
  String counts() {
    return printer().counts(found.sorted());
  }

  /** Writes what was found to standard error; what is only worth knowing, in a line each. */
  void tellFound() {
    Printer printer = printer();
    List<Diagnostic> problems = found.sorted();
    for (Diagnostic problem : Printer.shown(problems)) {
      boolean brief = problem.severity() == Severity.INFO;
      console.err().print(brief ? printer.line(problem) : printer.text(problem));
    }
    printer.rest(problems).ifPresent(console.err()::println);
  }

  /** Where the stages of this run are shown and timed. */
  Progress progress() {
    return new Progress(
        console.watched() && !settings.quiet() ? Optional.of(console.err()) : Optional.empty(),
        language);
  }

  /** A sentence about the run. */
  String words(Message message, String... args) {
    return message.filled(args).in(language);
  }

  /** Asks whoever sits at the terminal; anything but a yes is a no. */
  boolean agrees(Message question, String... args) throws IOException {
    console.out().print(words(question, args));
    console.out().flush();
    String answer = console.in().readLine();
    return answer != null && YES.contains(answer.strip());
  }

  /** Says a sentence about the run on standard error. */
  void warn(Phrase sentence) {
    console.err().println(sentence.in(language));
  }

  /** Says something on standard output, unless only problems are to be told. */
  void say(String text) {
    if (!settings.quiet()) {
      console.out().println(text);
    }
  }

  /** The same with a sentence about the run. */
  void say(Message message, String... args) {
    say(words(message, args));
  }
}
