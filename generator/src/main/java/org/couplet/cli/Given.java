package org.couplet.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.couplet.diag.MessageLanguage;

/**
 * What was typed, taken apart but not yet understood.
 *
 * @param values options with their values
 * @param flags options that stand alone
 * @param operands what the command is about
 */
record Given(
    Command command, Map<Option, String> values, Set<Option> flags, List<String> operands) {
  Given {
    values = Map.copyOf(values);
    flags = Set.copyOf(flags);
    operands = List.copyOf(operands);
  }

  /** The value of an option. */
  Optional<String> value(Option option) {
    return Optional.ofNullable(values.get(option));
  }

  /** Whether a flag was typed. */
  boolean has(Option flag) {
    return flags.contains(flag);
  }

  /** The options of every command. */
  Settings settings() throws UsageException {
    return new Settings(
        path(Option.PROJECT),
        choice(Option.LANG, MessageLanguage.class),
        choice(Option.COLOR, Color.class).orElse(Color.AUTO),
        has(Option.QUIET));
  }

  /** The value of an option that names a file or folder. */
  Optional<Path> path(Option option) throws UsageException {
    Optional<String> value = value(option);
    return value.isEmpty() ? Optional.empty() : Optional.of(path(value.get(), option.flag()));
  }

  /** A file or folder as it was typed for {@code what}. */
  static Path path(String typed, String what) throws UsageException {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new UsageException(Message.BAD_VALUE, typed, what);
    }
  }

  /** The value of an option that has only these. */
  <E extends Enum<E>> Optional<E> choice(Option option, Class<E> choices) throws UsageException {
    Optional<String> value = value(option);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> chosen =
        Arrays.stream(choices.getEnumConstants())
            .filter(choice -> word(choice).equals(value.get()))
            .findFirst();
    if (chosen.isEmpty()) {
      String all =
          Arrays.stream(choices.getEnumConstants())
              .map(Given::word)
              .collect(Collectors.joining(", "));
      throw new UsageException(
          Message.BAD_VALUE, Optional.of(Message.VALUES.filled(all)), value.get(), option.flag());
    }
    return chosen;
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
