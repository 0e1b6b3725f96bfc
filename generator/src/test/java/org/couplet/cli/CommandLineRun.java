package org.couplet.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.couplet.diag.MessageLanguage;

/**
 * One command line carried out in this process, as {@code main} would.
 *
 * @param exit the exit code
 * @param out what went to standard output, lines ended with LF
 * @param err what went to standard error, lines ended with LF
 */
public record CommandLineRun(int exit, String out, String err) {

  /** Runs it in {@code here}, with nobody at the terminal. */
  public static CommandLineRun in(Path here, String... args) {
    return in(here, MessageLanguage.EN, args);
  }

  /** The same for a user whose locale has that language. */
  public static CommandLineRun in(Path here, MessageLanguage language, String... args) {
    return run(here, language, "", false, args);
  }

  /** The same with somebody at the terminal who types {@code answer}. */
  public static CommandLineRun answering(Path here, String answer, String... args) {
    return run(here, MessageLanguage.EN, answer, true, args);
  }

  private static CommandLineRun run(
      Path here, MessageLanguage language, String typed, boolean answers, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new BufferedReader(new StringReader(typed)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            here.toAbsolutePath(),
            language,
            answers,
            false);
    int exit = Main.run(console, args);
    return new CommandLineRun(exit, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
