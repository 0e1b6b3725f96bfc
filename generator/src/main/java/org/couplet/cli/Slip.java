package org.couplet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.couplet.diag.Phrase;
import org.couplet.diag.Suggestion;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in our own words instead of picocli's. */
final class Slip {

  private Slip() {}

  /** The same mistake in {@code args}, told in both languages. */
  static UsageException in(ParameterException e, String... args) {
    Optional<Command> command = Command.typed(e.getCommandLine().getCommandName());
    return told(e, command, args).behind(command);
  }

  private static UsageException told(
      ParameterException e, Optional<Command> command, String... args) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), command);
    }
    if (e instanceof OverwrittenOptionException twice) {
      return new UsageException(Message.TWICE, name(twice.getOverwritten()));
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().get(0));
    }
    return flagWithValue(args);
  }

  /** What is left: {@code --strict=yes}, of which picocli does not say which option it is. */
  private static UsageException flagWithValue(String... args) {
    String flag =
        Arrays.stream(args)
            .filter(arg -> arg.startsWith("--") && arg.contains("="))
            .map(arg -> arg.substring(0, arg.indexOf('=')))
            .filter(name -> Option.typed(name).map(Option::isFlag).orElse(true))
            .findFirst()
            .orElse("--");
    return new UsageException(Message.FLAG_WITH_VALUE, flag);
  }

  private static UsageException missing(ArgSpec spec) {
    return spec instanceof OptionSpec
        ? new UsageException(Message.NO_VALUE, name(spec), spec.paramLabel())
        : new UsageException(Message.NO_OPERAND, spec.paramLabel());
  }

  private static UsageException unmatched(String word, Optional<Command> command) {
    if (!word.startsWith("-")) {
      return command.isPresent()
          ? new UsageException(Message.UNEXPECTED_WORD, word)
          : new UsageException(
              Message.UNKNOWN_COMMAND,
              near(word, Arrays.stream(Command.values()).map(Command::word).toList()),
              word);
    }
    String flag = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    Optional<Option> elsewhere = Option.typed(flag);
    if (elsewhere.isPresent() && command.isPresent()) {
      return new UsageException(Message.MISPLACED_OPTION, flag, command.get().word());
    }
    List<Option> known = new ArrayList<>(Command.COMMON);
    command.ifPresent(c -> known.addAll(c.options()));
    return new UsageException(
        Message.UNKNOWN_OPTION, near(flag, known.stream().map(Option::flag).toList()), flag);
  }

  private static Optional<Phrase> near(String word, List<String> known) {
    return Suggestion.nearest(word, known).map(Message.DID_YOU_MEAN::filled);
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
